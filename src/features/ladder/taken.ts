import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { isForTaking } from "../../core/ledger/rungs.ts";
import type { Message } from "../../core/message.ts";
import { threadKey } from "../../core/place.ts";
import { isNotAssignable } from "../../core/refusal.ts";
import { mention } from "../../core/say.ts";
import type { Thread } from "../../core/shown.ts";
import { onThread } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { ladder } from "../../words/generated/ladder.ts";
import type { Shown } from "../../words/shown.ts";
import { barring, refused } from "./refused.ts";
import { openWords, tagOf, type Word } from "./words.ts";

/** What is done for those who asked for an issue, or are done with it: who asked first has it, if it is still for them. */
export function takenAt(thread: Thread, world: World): Upheld {
  const ref = { repo: thread.repo, number: thread.number };
  const words = openWords(ref, world);
  if (words.length === 0 || !isForTaking(thread, world)) return {};
  const isOpen = thread.state === "open";
  const going = words.filter(({ name, by }) => isOpen && name === "drop" && isAssigned(by, thread));
  const coming = words.filter(({ name, by }) => name === "take" && !isAssigned(by, thread));
  const isFree = isOpen && thread.assignees.length === 0;
  const may = isFree ? each(coming, ({ by }) => !barring(by, thread, world)) : [];
  const shut = coming.filter((word) => isNotAssignable(ref, word.id, world));
  const first = coming.find((word, index) => may[index] && !shut.includes(word));
  return {
    plan: each([...going, ...(first ? [first] : [])], (word) => step(word, thread, world)).flat(),
    messages: [
      ...each(shut, (word) => answer(word, thread, unassignable(word, thread, world))),
      ...each(
        coming.filter((word) => !may[coming.indexOf(word)] && !shut.includes(word)),
        (word) => overtaken(word, thread, world),
      ).flat(),
    ],
  };
}

/** To somebody who asked while it was free, and was told nothing: why they don't have it. */
function overtaken(word: Word, thread: Thread, world: World): readonly Message[] {
  if (!wasOvertaken(word, thread, world)) return [];
  const body = refused(word.name, word.by, thread, voiceOn(thread, world), world);
  return [body].filter((one) => one !== undefined).map((one) => answer(word, thread, one));
}

function isAssigned(by: Word["by"], { assignees }: Thread): boolean {
  return assignees.some(({ id }) => id === by);
}

/** Whether somebody else got it meanwhile, or they got others: when they asked, they were told nothing. */
function wasOvertaken(word: Word, thread: Thread, world: World): boolean {
  if (thread.state === "open" && thread.assignees.length === 0)
    return barring(word.by, thread, world, word) === undefined;
  const assigned = world.ledger.about(threadKey(thread)).of("assigned-to");
  return assigned.some((fact) => fact.at >= word.at && isAssigned(fact.person, thread));
}

function step({ id, by, name }: Word, thread: Thread, world: World): readonly Step[] {
  const login = world.login(by);
  if (login === undefined) return [];
  const ref = { repo: thread.repo, number: thread.number };
  const person = { id: by, login };
  const effect = {
    kind: "ensure-assignee",
    thread: ref,
    person,
    assigned: name === "take",
  } as const;
  return [
    {
      effect: { ...effect, asked: id, afterwards: [onThread(ref)] },
      because:
        name === "take" ? "they asked for it, and it is for them" : "they asked to be let go",
    },
  ];
}

function answer(word: Word, { repo, number }: Thread, body: Shown): Message {
  return { thread: { repo, number }, tag: tagOf(word), body, occasion: `comment/${word.comment}` };
}

function unassignable({ by }: Word, thread: Thread, world: World): Shown {
  return ladder(voiceOn(thread, world))("ladder-unassignable", { person: mention(by, world) });
}

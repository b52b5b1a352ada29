import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { communitiesOn } from "../../core/ledger/walked.ts";
import {
  type Barred,
  barredFrom,
  labelsOpenTo,
  laddersIn,
  rungsFor,
  rungsNamed,
} from "../../core/ledger/rungs.ts";
import type { Message } from "../../core/message.ts";
import { isBot, type Person, type PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { mention } from "../../core/say.ts";
import type { Thread } from "../../core/shown.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { notForThem } from "./messages.ts";
import { takenAt } from "./taken.ts";
import { isWord } from "./words.ts";

/** Whoever took an issue that is not for them is taken off it, and told why once; whoever asks for one that is gets it. */
export function uphold(target: Target, world: World): Upheld {
  const pathways = laddersIn(world);
  const thread = pathways.length > 0 ? threadOf(target, world) : undefined;
  if (!thread || rungsNamed(thread, pathways).length === 0) return {};
  const rungs = rungsFor(thread, pathways);
  const asked = takenAt(thread, world);
  if (thread.state === "closed") return asked;
  const early = each(takenThemselves(thread, world), (taken) => {
    const { person, fact } = taken;
    const barred = barredFrom(thread, person.id, rungs, world, fact);
    return barred && wasBarred(taken, thread, pathways, world) ? [{ taken, barred }] : [];
  }).flat();
  return {
    plan: [
      ...early.map(({ taken, barred }) => offAgain(taken, barred, thread)),
      ...(asked.plan ?? []),
    ],
    messages: [
      ...each(early, ({ taken: { person }, barred }) =>
        told(person.id, barred, thread, world),
      ).flat(),
      ...(asked.messages ?? []),
    ],
  };
}

/** An issue that somebody was assigned to, or asked for. */
function threadOf(target: Target, world: World): Thread | undefined {
  if (target.kind !== "thread") return undefined;
  const facts = world.ledger.about(keyOfThread(target));
  const isTaken = facts.of("assigned-to").length > 0;
  if (!isTaken && !facts.of("commanded").some(({ name }) => isWord(name))) return undefined;
  const thread = world.thread(target);
  return thread?.pull ? undefined : thread;
}

type Named = ReturnType<typeof laddersIn>;

/** Somebody whom GitHub shows as assigned, and what made them so. */
interface Taken {
  readonly person: Person;
  readonly fact: FactOf<"assigned-to">;
}

/** Whoever is assigned by their own doing; nobody to what they opened themselves. */
function takenThemselves(thread: Thread, world: World): readonly Taken[] {
  const all = world.ledger.about(threadKey(thread)).of("assigned-to");
  const last = new Map(all.map((fact) => [fact.person, fact]));
  return thread.assignees.flatMap((person) => {
    const fact = last.get(person.id);
    const isOwn = person.id === thread.author.id || isBot(person.login);
    return fact?.by === person.id && !isOwn ? [{ person, fact }] : [];
  });
}

/** Whether it was not for them when they took it: whatever labels it gets later, they go on with it. */
function wasBarred(
  { person, fact }: Taken,
  thread: Thread,
  pathways: Named,
  world: World,
): boolean {
  const { labels } = fact;
  if (labels === undefined) return true;
  const rungs = rungsFor({ labels }, pathways);
  return barredFrom(thread, person.id, rungs, world, fact) !== undefined;
}

const BECAUSE = {
  above: "it is for people who have come further",
  enough: "they had as many of these as anybody takes",
} as const;

function offAgain({ person, fact }: Taken, { why }: Barred, thread: Thread): Step {
  const ref = { repo: thread.repo, number: thread.number };
  const what = { kind: "ensure-assignee", thread: ref, person, assigned: false } as const;
  return {
    effect: { ...what, asked: fact.id, afterwards: [] },
    because: BECAUSE[why],
  };
}

function told(person: PersonId, barred: Barred, thread: Thread, world: World): readonly Message[] {
  const { id, stage, why } = barred;
  const ref = { repo: thread.repo, number: thread.number };
  const tag = `${why === "above" ? "too-early" : "enough"}/${id}/${stage.id}/${person}`;
  if (world.said(ref).some((one) => one.tag === tag)) return [];
  const voice = voiceOn(ref, world, communitiesOn(id, world));
  const instead = { labels: labelsOpenTo(person, barred, thread, world), issues: [] };
  const body = notForThem(mention(person, world), barred, "off", instead, voice);
  return [{ thread: ref, tag, body, occasion: tag }];
}

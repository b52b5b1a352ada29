import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { communitiesOn } from "../../core/ledger/pathway.ts";
import { hasReached, laddersIn, type Rung, rungsFor, tooHigh } from "../../core/ledger/rungs.ts";
import type { Message } from "../../core/message.ts";
import { isBot, type Person, type PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { mention } from "../../core/say.ts";
import type { Thread } from "../../core/shown.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import { tooEarly } from "./messages.ts";

/** Whoever took an issue that is for people who have come further is taken off it, and told why once. */
export function uphold(target: Target, world: World): Upheld {
  const pathways = laddersIn(world);
  const thread = pathways.length > 0 ? threadOf(target, world) : undefined;
  const rungs = thread ? rungsFor(thread, pathways) : [];
  if (!thread || rungs.length === 0) return {};
  const early = each(takenThemselves(thread, world), (taken) => {
    const above = tooHigh(taken.person.id, rungs, world);
    return above && wasTooHigh(taken, pathways, world) ? [{ taken, above }] : [];
  }).flat();
  return {
    plan: early.map(({ taken }) => offAgain(taken, thread)),
    messages: each(early, ({ taken: { person }, above }) =>
      told(person.id, above, thread, world),
    ).flat(),
  };
}

/** An issue that somebody was assigned to, and that is worked on. */
function threadOf(target: Target, world: World): Thread | undefined {
  if (target.kind !== "thread") return undefined;
  if (world.ledger.about(keyOfThread(target)).of("assigned-to").length === 0) return undefined;
  const thread = world.thread(target);
  return thread && !thread.pull && thread.state === "open" ? thread : undefined;
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

/** Whether it was for people who have come further when they took it: whatever labels it gets later, they go on with it. */
function wasTooHigh({ person, fact }: Taken, pathways: Named, world: World): boolean {
  const { labels } = fact;
  return (
    labels === undefined || tooHigh(person.id, rungsFor({ labels }, pathways), world) !== undefined
  );
}

function offAgain({ person, fact }: Taken, thread: Thread): Step {
  const ref = { repo: thread.repo, number: thread.number };
  const what = { kind: "ensure-assignee", thread: ref, person, assigned: false } as const;
  return {
    effect: { ...what, asked: fact.id, afterwards: [] },
    because: "it is for people who have come further",
  };
}

function told(
  person: PersonId,
  { id, pathway, stage, label }: Rung,
  thread: Thread,
  world: World,
): readonly Message[] {
  const ref = { repo: thread.repo, number: thread.number };
  const tag = `too-early/${id}/${stage.id}/${person}`;
  if (world.said(ref).some((one) => one.tag === tag)) return [];
  const reached = pathway.stages.filter((one) => hasReached(person, { id, stage: one }, world));
  const open = reached.findLast(({ issues }) => issues !== undefined)?.issues ?? [];
  const voice = voiceOn(ref, world, communitiesOn(id, world));
  const above = { label, stage, pathway: pathway.name, open };
  return [
    { thread: ref, tag, body: tooEarly(mention(person, world), above, voice), occasion: tag },
  ];
}

import { each } from "../../core/ask.ts";
import type { Step } from "../../core/effect.ts";
import type { FactOf } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { personKey } from "../../core/ledger/key.ts";
import { communitiesOn, pathwaysWalked } from "../../core/ledger/pathway.ts";
import type { Message } from "../../core/message.ts";
import { isBot, type Person, type PersonId } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import { peopleIn } from "../../core/roles.ts";
import { mention } from "../../core/say.ts";
import type { Thread } from "../../core/shown.ts";
import { keyOfThread, type Target } from "../../core/target.ts";
import { voiceOn } from "../../core/voice.ts";
import type { World } from "../../core/world.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import { tooEarly } from "./messages.ts";

/** A stage that issues with a label are for. */
interface Rung {
  readonly id: string;
  readonly pathway: Pathway;
  readonly stage: Stage;
  readonly label: string;
}

/** Whoever took an issue that is for people who have come further is taken off it, and told why once. */
export function uphold(target: Target, world: World): Upheld {
  const pathways = pathwaysWalked(world).filter(saysForWhom);
  const thread = pathways.length > 0 ? threadOf(target, world) : undefined;
  const rungs = thread ? rungsFor(thread, pathways) : [];
  if (!thread || rungs.length === 0) return {};
  const early = each(takenThemselves(thread, world), (taken) => {
    const above = tooHigh(taken.person.id, rungs, world);
    return above ? [{ taken, above }] : [];
  }).flat();
  return {
    plan: early.map(({ taken }) => offAgain(taken, thread)),
    messages: each(early, ({ taken: { person }, above }) =>
      told(person.id, above, thread, world),
    ).flat(),
  };
}

type Named = readonly [id: string, pathway: Pathway];

function saysForWhom([, { stages }]: Named): boolean {
  return stages.some(({ issues }) => issues !== undefined);
}

/** An issue that somebody was assigned to, and that is worked on. */
function threadOf(target: Target, world: World): Thread | undefined {
  if (target.kind !== "thread") return undefined;
  if (world.ledger.about(keyOfThread(target)).of("assigned-to").length === 0) return undefined;
  const thread = world.thread(target);
  return thread && !thread.pull && thread.state === "open" ? thread : undefined;
}

/** The stages of which one must be reached to take an issue: on each pathway the last that asks for one of its labels. */
function rungsFor({ labels }: Thread, pathways: readonly Named[]): readonly Rung[] {
  return pathways.flatMap(([id, pathway]) => {
    if (pathway["for-anybody"]?.some((label) => labels.includes(label))) return [];
    const rungs = pathway.stages.flatMap((stage) => {
      const label = stage.issues?.find((one) => labels.includes(one));
      return label === undefined ? [] : [{ id, pathway, stage, label }];
    });
    return rungs.slice(-1);
  });
}

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

/** The first rung that is too high for somebody; none where any of them is not. */
function tooHigh(person: PersonId, rungs: readonly Rung[], world: World): Rung | undefined {
  const may = each(
    rungs,
    (rung) => hasReached(person, rung, world) || decides(person, rung, world),
  );
  return may.includes(true) ? undefined : rungs[0];
}

function hasReached(
  person: PersonId,
  { id, stage }: Pick<Rung, "id" | "stage">,
  world: World,
): boolean {
  const reached = world.ledger.about(personKey(person)).of("stage-reached");
  return reached.some((fact) => fact.pathway === id && fact.stage === stage.id);
}

/** Leads of the communities that it is for know what they take, and so do owners. */
function decides(person: PersonId, { id }: Rung, world: World): boolean {
  const around = { subject: person, communities: communitiesOn(id, world) };
  const leads = peopleIn("leads", around, world, world.now);
  return leads.includes(person) || world.owners().includes(person);
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

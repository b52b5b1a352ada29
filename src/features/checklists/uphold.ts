import { itemsOf, printBlock } from "../../core/checklist.ts";
import type { Step } from "../../core/effect.ts";
import { type Fact, only } from "../../core/fact.ts";
import type { Upheld } from "../../core/feature.ts";
import { type Request, requestOn, shownChecklist } from "../../core/ledger/request.ts";
import { type Tick, ticksOn } from "../../core/ledger/ticks.ts";
import { STATUS } from "../../core/message.ts";
import { same } from "../../core/person.ts";
import { threadKey } from "../../core/place.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Checklist } from "../../definitions/types.ts";
import { boxHint } from "./messages.ts";

/** The block shows what counts, the labels follow, and a finished checklist is remembered. */
export function uphold(target: Target, world: World): Upheld {
  const request = target.kind === "thread" ? requestOn(world) : undefined;
  const id = request && shownChecklist(request);
  const checklist = request?.definitions.checklists[id ?? ""];
  if (!request || !id || !checklist || untouchable(request, world)) return { plan: [] };
  const done = ticksOn(id, request, world);
  const plan = [
    ...block(request, checklist, done),
    ...labels(request, checklist, done),
    ...completed(request, id, checklist, done, world),
  ];
  return { plan };
}

/** Ended early, closed by hand, or taken out of our hands: the list stays as it is. */
function untouchable(request: Request, world: World): boolean {
  const { thread, process, concluded, ending } = request;
  const accepted = concluded?.outcome === "accepted";
  if (ending || (thread.state === "closed" && !accepted)) return true;
  const labelled = thread.labels.some((label) => same(label, process.label));
  return !labelled && world.said.some(({ tag }) => tag === STATUS);
}

function ref({ thread }: Request) {
  return { repo: thread.repo, number: thread.number };
}

function block(request: Request, checklist: Checklist, done: readonly Tick[]): readonly Step[] {
  const text = printBlock(checklist, new Set(done.map(({ item }) => item)), boxHint);
  const effect = { kind: "ensure-block", thread: ref(request), block: text } as const;
  return [
    { effect, because: `${done.length} of ${itemsOf(checklist).length} items count as done` },
  ];
}

function labels(request: Request, checklist: Checklist, done: readonly Tick[]): readonly Step[] {
  const { none, some, all } = checklist.labels ?? {};
  const items = itemsOf(checklist);
  const state = done.length === 0 ? none : done.length === items.length ? all : some;
  const ours = items.flatMap(({ id, label }) =>
    label ? [{ label, on: done.some(({ item }) => item === id) }] : [],
  );
  const has = [...(state ? [state] : []), ...ours.flatMap(({ label, on }) => (on ? [label] : []))];
  const every = [none, some, all, ...ours.map(({ label }) => label)].flatMap(
    (label) => label ?? [],
  );
  const lacks = every.filter((label) => !has.includes(label));
  if (every.length === 0) return [];
  const effect = { kind: "ensure-labels", thread: ref(request), has, lacks } as const;
  return [{ effect, because: `${done.length} of ${items.length} items are done` }];
}

function completed(
  request: Request,
  id: string,
  checklist: Checklist,
  done: readonly Tick[],
  world: World,
): readonly Step[] {
  const where = threadKey(request.thread);
  const known = only(world.facts, "completed").some(
    (fact) => fact.checklist === id && threadKey(fact.thread) === where,
  );
  if (known || done.length < itemsOf(checklist).length) return [];
  const person = request.around.subject;
  const fact: Fact = {
    kind: "completed",
    id: `completed/${where.slice("thread:".length)}/${id}`,
    at: world.now,
    thread: ref(request),
    person,
    checklist: id,
  };
  const touched = [{ kind: "person", person }] as const;
  const effect = { kind: "ensure-recorded", facts: [fact], messages: [], touched } as const;
  return [{ effect, because: `the checklist ${id} is complete` }];
}

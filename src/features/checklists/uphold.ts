import { itemsOf, printBlock } from "../../core/checklist.ts";
import type { Step } from "../../core/effect.ts";
import type { Upheld } from "../../core/feature.ts";
import { type Request, requestAt } from "../../core/ledger/request.ts";
import { type Tick, ticksOn } from "../../core/ledger/ticks.ts";
import type { ThreadRef } from "../../core/place.ts";
import { oneOf } from "../../core/roles.ts";
import type { Target } from "../../core/target.ts";
import { voiceOf } from "../../core/voice-of.ts";
import type { World } from "../../core/world.ts";
import type { Checklist } from "../../definitions/types.ts";
import { boxHint } from "./messages.ts";
import { shownOn } from "./shown.ts";

/** The block shows what counts, and the labels follow. */
export function uphold(target: Target, world: World): Upheld {
  const request = requestAt(target, world);
  const shown = request && shownOn(request, world);
  const thread = request?.seat.thread;
  if (!thread || !shown) return {};
  const done = ticksOn(shown.id, request, world);
  return {
    plan: [block(request, thread, shown.checklist, done), ...labels(thread, shown.checklist, done)],
  };
}

function block(
  { definitions, community, fieldLabels }: Request,
  thread: ThreadRef,
  checklist: Checklist,
  done: readonly Tick[],
): Step {
  const voice = voiceOf(definitions, community);
  const text = printBlock(checklist, new Set(done.map(({ item }) => item)), (role) =>
    boxHint(oneOf(role, voice, fieldLabels), voice),
  );
  const effect = { kind: "ensure-block", thread, block: text } as const;
  return { effect, because: `${done.length} of ${itemsOf(checklist).length} items count as done` };
}

function labels(thread: ThreadRef, checklist: Checklist, done: readonly Tick[]): readonly Step[] {
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
  const effect = { kind: "ensure-labels", thread, has, lacks } as const;
  return [{ effect, because: `${done.length} of ${items.length} items are done` }];
}

import type { Effect, EffectKind, Plan, Step } from "./effect.ts";
import type { Feature } from "./feature.ts";
import { holds } from "./holds.ts";
import { outbox } from "./outbox.ts";
import { threadKey } from "./place.ts";
import { isRefused } from "./refusal.ts";
import type { Target } from "./target.ts";
import type { Instant } from "./time.ts";
import type { World } from "./world.ts";

export interface Looked {
  readonly plan: Plan;
  readonly due?: Instant;
}

/** What should be made true for a target, without what holds already, and when time alone asks for another look. */
export function look(features: readonly Feature[], target: Target, world: World): Looked {
  const upheld = features.flatMap((feature) => feature.uphold?.(target, world) ?? []);
  const wanted = mergeLabels(upheld.flatMap(({ plan }) => plan));
  const plan = [...wanted, ...outbox(target, world, wanted)]
    .filter(({ effect }) => !holds(effect, world) && !mustWait(effect, world))
    .toSorted((a, b) => rank(a.effect) - rank(b.effect));
  const due = upheld.flatMap((one) => one.due ?? []).toSorted()[0];
  return due ? { plan, due } : { plan };
}

/** GitHub has just refused it, or the conversation is locked: what is to be said there goes on waiting. */
function mustWait(effect: Effect, world: World): boolean {
  if (isRefused(effect, world)) return true;
  const { thread } = world;
  const there = effect.kind === "ensure-comment" && thread !== undefined && thread.locked === true;
  return there && threadKey(effect.thread) === threadKey(thread);
}

/** Change, then speak: our own books first, comments after what they tell of. */
const ORDER: readonly EffectKind[] = [
  "ensure-recorded",
  "ensure-label",
  "ensure-labels",
  "ensure-block",
  "ensure-member",
  "ensure-no-member",
  "ensure-check",
  "ensure-file",
  "ensure-issue",
  "ensure-state",
  "ensure-comment",
];

function rank(effect: Effect): number {
  return ORDER.indexOf(effect.kind);
}

/** Several features may want labels on one thread: GitHub gets one request. */
function mergeLabels(steps: readonly Step[]): readonly Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const { effect } = step;
    const at = merged.findIndex((one) => one.effect.kind === "ensure-labels");
    const before = merged[at]?.effect;
    if (effect.kind !== "ensure-labels" || before?.kind !== "ensure-labels") {
      merged.push(step);
      continue;
    }
    const has = [...new Set([...before.has, ...effect.has])];
    const lacks = [...before.lacks, ...effect.lacks].filter((label) => !has.includes(label));
    merged[at] = { ...step, effect: { ...before, has, lacks: [...new Set(lacks)] } };
  }
  return merged;
}

import type { EffectKind, Effect, Plan, Step } from "./effect.ts";
import { holds } from "./holds.ts";
import type { Message } from "./message.ts";
import { outbox } from "./outbox.ts";
import { isRefused } from "./refusal.ts";
import type { Target } from "./target.ts";
import { threadAt, type World } from "./world.ts";
import { each } from "./ask.ts";

interface Planned {
  readonly plan: Plan;
  /** Something is left alone for now, and is to be tried again. */
  readonly waits: boolean;
}

/** What features want for a target, in order, without what holds already; with what waits to be said there. */
export function planned(
  target: Target,
  steps: readonly Step[],
  messages: readonly Message[],
  world: World,
): Planned {
  const wanted = [...mergeLabels(steps), ...outbox(target, messages, world)];
  const holding = each(wanted, ({ effect }) => holds(effect, world));
  const left = wanted.filter((_, index) => !holding[index]);
  const waiting = each(left, ({ effect }) => mustWait(effect, world));
  const now = left.filter((_, index) => !waiting[index]);
  return {
    plan: now.toSorted((a, b) => rank(a.effect) - rank(b.effect)),
    waits: now.length < left.length,
  };
}

/** GitHub has just refused it, or the conversation is locked: what is to be said there goes on waiting. */
function mustWait(effect: Effect, world: World): boolean {
  if (isRefused(effect, world)) return true;
  return effect.kind === "ensure-comment" && world.thread(threadAt(effect.thread))?.locked === true;
}

/** Change, then speak: comments after what they tell of. */
const ORDER: readonly EffectKind[] = [
  "ensure-label",
  "ensure-labels",
  "ensure-block",
  "ensure-assignee",
  "ensure-team",
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

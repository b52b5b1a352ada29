import type { Event } from "./event.ts";
import { type Fact, inOrder } from "./fact.ts";
import type { Feature } from "./feature.ts";
import type { Message } from "./message.ts";
import { type Target, targetKey } from "./target.ts";
import type { World } from "./world.ts";

export interface Taken {
  readonly facts: readonly Fact[];
  readonly messages: readonly Message[];
  readonly touched: readonly Target[];
}

/** What all features answer to one event, each fact and each target once. */
export function take(features: readonly Feature[], event: Event, world: World): Taken {
  const answers = features.map((feature) => feature.answer?.(event, world) ?? {});
  const touched = answers.flatMap((answer) => answer.touched ?? []);
  return {
    facts: inOrder(answers.flatMap((answer) => answer.facts ?? [])),
    messages: answers.flatMap((answer) => answer.messages ?? []),
    touched: [...new Map(touched.map((target) => [targetKey(target), target])).values()],
  };
}

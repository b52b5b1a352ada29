import type { Event } from "./event.ts";
import { type Fact, inOrder } from "./fact.ts";
import type { Feature } from "./feature.ts";
import type { Message } from "./message.ts";
import { patiently } from "./patience.ts";
import { threadKey } from "./place.ts";
import { type Target, targetKey } from "./target.ts";
import type { World } from "./world.ts";

export interface Taken {
  readonly facts: readonly Fact[];
  readonly messages: readonly Message[];
  readonly touched: readonly Target[];
}

/** What all features answer to one event; each fact, each message and each target once. */
export function take(features: readonly Feature[], event: Event, world: World): Taken {
  const answers = features.map((feature) => feature.answer?.(event, world) ?? {});
  const facts = inOrder(answers.flatMap((answer) => answer.facts ?? []));
  const messages = patiently(
    answers.flatMap((answer) => answer.messages ?? []),
    event,
    world,
  );
  const touched = answers.flatMap((answer) => answer.touched ?? []);
  return {
    facts,
    messages: wasTaken(facts, world)
      ? []
      : once(messages, ({ thread, tag }) => `${threadKey(thread)} ${tag}`),
    touched: once(touched, targetKey),
  };
}

/** Facts and messages are written down together: what was to be said then was said, and by now it would read otherwise. */
function wasTaken(facts: readonly Fact[], world: World): boolean {
  return facts.some(({ id }) => world.facts.some((known) => known.id === id));
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

import type { Event } from "./event.ts";
import { type Fact, inOrder, only } from "./fact.ts";
import type { Feature } from "./feature.ts";
import type { Message } from "./message.ts";
import { type ThreadRef, threadKey } from "./place.ts";
import { type Target, targetKey } from "./target.ts";
import type { World } from "./world.ts";

export interface Taken {
  readonly facts: readonly Fact[];
  readonly messages: readonly Message[];
  readonly touched: readonly Target[];
}

/**
 * What all features answer to one event; each fact, each message and each target once.
 * Before any definitions are in force, Waymark speaks on its own issues only.
 */
export function take(features: readonly Feature[], event: Event, world: World): Taken {
  const answers = features.map((feature) => feature.answer?.(event, world) ?? {});
  const touched = answers.flatMap((answer) => answer.touched ?? []);
  const messages = answers.flatMap((answer) => answer.messages ?? []);
  const said = messages.filter(({ thread }) => world.definitions || isOurs(thread, world));
  return {
    facts: inOrder(answers.flatMap((answer) => answer.facts ?? [])),
    messages: [
      ...new Map(said.map((one) => [`${threadKey(one.thread)} ${one.tag}`, one])).values(),
    ],
    touched: [...new Map(touched.map((target) => [targetKey(target), target])).values()],
  };
}

function isOurs(thread: ThreadRef, { facts }: World): boolean {
  return only(facts, "raised").some((fact) => threadKey(fact.thread) === threadKey(thread));
}

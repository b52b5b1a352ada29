import type { Event } from "../../src/core/event.ts";
import type { Fact } from "../../src/core/fact.ts";
import type { Feature, Reply } from "../../src/core/feature.ts";
import { settle, type Settled } from "../../src/core/settle.ts";
import type { Target } from "../../src/core/target.ts";
import type { World } from "../../src/core/world.ts";

/** What one feature makes of a target: everything that follows, as it would be written down and made true. */
export function settledBy(feature: Feature, target: Target, world: World): Settled {
  return settle(target, [feature], world);
}

/** What one feature makes of an event: its facts, what it says, and what it has looked at. */
export function takenBy(
  feature: Feature,
  event: Event,
  world: World,
): Required<Reply> & { readonly facts: readonly Fact[] } {
  const { messages = [], touched = [] } = feature.reply?.(event, world) ?? {};
  return { facts: feature.facts?.(event, world) ?? [], messages, touched };
}

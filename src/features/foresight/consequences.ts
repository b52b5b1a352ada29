import type { Effect } from "../../core/effect.ts";
import type { Fact } from "../../core/fact.ts";
import type { Feature } from "../../core/feature.ts";
import { remembering } from "../../core/remembering.ts";
import { concluded, upheld } from "../../core/settle.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";

/** What follows in a world for some of its communities and people. */
export interface Consequences {
  readonly facts: readonly Fact[];
  readonly effects: readonly Effect[];
}

/** Something as it would be anyway, and as it would be once merged. */
export interface Sides<T> {
  readonly anyway: T;
  readonly merged: T;
}

export const NOTHING: Consequences = { facts: [], effects: [] };

/** What follows for one target, as if it were looked at. */
export function consequences(
  target: Target,
  world: World,
  others: readonly Feature[],
): Consequences {
  const before = world.news.length;
  const then = concluded(target, others, world);
  const recorded = then.once("nothing is news", () => withoutNews(then));
  const effects = wanted(target, recorded, others);
  return { facts: then.news.slice(before), effects };
}

/** Some things are done only once they are found on record: so it is looked at as it is then. What would be kept of mentors and for charts is nothing that happens to anybody. */
function withoutNews(world: World): World {
  const kept = { listings: () => undefined, tally: () => undefined };
  return { ...world, news: [], once: remembering(), ...kept };
}

/** The same of several, one after the other. */
export function together(all: readonly Consequences[]): Consequences {
  return {
    facts: all.flatMap(({ facts }) => facts),
    effects: all.flatMap(({ effects }) => effects),
  };
}

/** What features want for one target, as if it were looked at. */
export function wanted(
  target: Target,
  world: World,
  others: readonly Feature[],
): readonly Effect[] {
  const plans = upheld(target, others, world).flatMap(({ plan = [] }) => plan);
  return plans.map(({ effect }) => effect);
}

import { apart, each } from "../../core/ask.ts";
import type { Effect } from "../../core/effect.ts";
import type { Fact } from "../../core/fact.ts";
import type { Feature } from "../../core/feature.ts";
import { concluded, upheld } from "../../core/settle.ts";
import type { Target } from "../../core/target.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";

/** What follows under some definitions for communities and people, and the world once it is known who belongs. */
export interface Following {
  readonly definitions: Definitions;
  readonly facts: readonly Fact[];
  readonly effects: readonly Effect[];
  readonly world: World;
}

/**
 * What follows in the world in which definitions are in force: first who belongs to which
 * community, then what that means for each person. One person's conclusions lead to none about
 * another, so each is looked at once.
 */
export function consequences(
  definitions: Definitions,
  world: World,
  others: readonly Feature[],
): Following {
  const inCommunities = () =>
    each(Object.keys(definitions.communities), (community) =>
      follow({ kind: "community", community }, world, others),
    );
  // Most often nobody comes or goes, and people are asked about together with communities.
  const [communities, asTheyAre] = apart([inCommunities, () => ofPeople(world, others)]);
  const belonging = communities.flatMap(({ facts }) => facts);
  const then = belonging.length > 0 ? world.after(belonging) : world;
  const people = then === world ? asTheyAre : ofPeople(then, others);
  const all = [...communities, ...people];
  return {
    definitions,
    facts: all.flatMap(({ facts }) => facts),
    effects: all.flatMap(({ effects }) => effects),
    world: then,
  };
}

function ofPeople(world: World, others: readonly Feature[]) {
  return each(world.everybody(), (person) => follow({ kind: "person", person }, world, others));
}

function follow(target: Target, world: World, others: readonly Feature[]) {
  const before = world.news.length;
  const then = concluded(target, others, world);
  // Some things are done only once they are found on record: so it is looked at as it is then.
  const effects = wanted(target, { ...then, news: [] }, others);
  return { facts: then.news.slice(before), effects };
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

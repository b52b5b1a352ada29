import type { Definitions } from "../../definitions/definitions.ts";
import type { Feature } from "../../core/feature.ts";
import type { Candidate } from "../../core/world.ts";
import { type Change, takesAway } from "./change.ts";
import { described } from "./described.ts";
import { beyondLimit, exactTeams } from "./removals.ts";
import { labels } from "./labels.ts";
import { people } from "./people.ts";
import { requests } from "./requests.ts";
import { followUps } from "./follow-ups.ts";
import { adopting, consequences, type InForce } from "./then.ts";

/**
 * Everything that merging a candidate would change, what it takes away first. What would
 * happen anyway, under the definitions in force, is left out.
 */
export function foresee(
  next: Definitions,
  candidate: Candidate,
  world: InForce,
  others: readonly Feature[],
): readonly Change[] {
  const then = adopting(next, candidate, world, others);
  const [anyway, after] = [consequences(world, others), consequences(then, others)];
  const all = [
    ...described(world.definitions, next, world),
    ...labels(world.definitions, next, world),
    ...exactTeams(world.definitions, next),
    ...people(anyway.effects, after.effects, then, world),
    ...beyondLimit(anyway.world, after.world),
    ...requests(world, then),
    ...followUps(candidate, world, others),
  ];
  return all.toSorted((a, b) => Number(takesAway(b)) - Number(takesAway(a)));
}

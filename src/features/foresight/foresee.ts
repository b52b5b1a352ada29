import type { Definitions } from "../../definitions/definitions.ts";
import { apart } from "../../core/ask.ts";
import type { Feature } from "../../core/feature.ts";
import { adoption } from "../../core/ledger/adoption.ts";
import type { Repo } from "../../core/place.ts";
import type { Candidate, World } from "../../core/world.ts";
import { type Change, takesAway } from "./change.ts";
import { consequences, type Following } from "./consequences.ts";
import { described } from "./described.ts";
import { beyondLimit, exactTeams } from "./removals.ts";
import { labels } from "./labels.ts";
import { people } from "./people.ts";
import { openRequests, type OpenRequest, requests } from "./requests.ts";
import { followUps } from "./follow-ups.ts";

/** How things stand under some definitions. */
interface Side {
  readonly following: Following;
  readonly requests: readonly OpenRequest[];
}

/** How things would stand once a candidate is in force, and what would follow from that. */
interface Merged extends Side {
  readonly world: World;
  readonly next: Definitions;
  readonly follows: readonly Change[];
}

/**
 * Everything that merging what is proposed would change, what it takes away first; nothing where
 * it cannot come into force. What would happen anyway, under the definitions in force, is left out.
 */
export function foresee(
  inForce: Definitions,
  repo: Repo,
  proposed: () => Candidate | undefined,
  world: World,
  others: readonly Feature[],
): readonly Change[] | undefined {
  // How things stand now needs no candidate, and is read while one is read.
  const [now, merged, shown] = apart([
    () => sideOf(inForce, repo, world, others),
    () => mergedWith(proposed(), world, others),
    () => world.labels(repo),
  ]);
  if (!merged) return undefined;
  const { next } = merged;
  const all = [
    ...described(inForce, next, world),
    ...labels(inForce, next, shown),
    ...exactTeams(inForce, next),
    ...people(now.following, merged.following, merged.world, world),
    ...beyondLimit(now.following, merged.following),
    ...requests(now.requests, merged.requests),
    ...merged.follows,
  ];
  return all.toSorted((a, b) => Number(takesAway(b)) - Number(takesAway(a)));
}

function sideOf(
  definitions: Definitions,
  repo: Repo,
  world: World,
  others: readonly Feature[],
): Side {
  const [following, open] = apart([
    () => consequences(definitions, world, others),
    () => openRequests(repo, world),
  ]);
  return { following, requests: open };
}

function mergedWith(
  candidate: Candidate | undefined,
  world: World,
  others: readonly Feature[],
): Merged | undefined {
  const next = candidate?.definitions;
  if (!candidate || !next) return undefined;
  const { repo, commit } = candidate;
  const adopted = adoption(next, candidate, world);
  const then = world.after([adopted], { commit, definitions: next });
  const [side, follows] = apart([
    () => sideOf(next, repo, then, others),
    () => followUps(candidate, world, others),
  ]);
  return { ...side, world: then, next, follows };
}

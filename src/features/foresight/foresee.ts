import type { Definitions } from "../../definitions/definitions.ts";
import { apart, each } from "../../core/ask.ts";
import type { Feature } from "../../core/feature.ts";
import type { Repo } from "../../core/place.ts";
import type { Candidate, World } from "../../core/world.ts";
import { belonging } from "./belonging.ts";
import { type Change, takesAway } from "./change.ts";
import { together } from "./consequences.ts";
import { described } from "./described.ts";
import { everybody } from "./everybody.ts";
import { followUps } from "./follow-ups.ts";
import { labels } from "./labels.ts";
import { type Merging, mergingOf } from "./merging.ts";
import { ownWords } from "./own-words.ts";
import { people } from "./people.ts";
import { recounted } from "./recounted.ts";
import { beyondLimit, exactTeams, isExact } from "./removals.ts";
import { requests } from "./requests.ts";

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
  // What GitHub shows is read together with the candidate.
  const [candidate, shown] = apart([
    proposed,
    () => world.labels(repo),
    () => world.issues(repo),
    () => each(slugsIn(inForce), (slug) => world.team(slug)),
  ]);
  const merging = world.once("merging", () => mergingOf(inForce, candidate, world));
  if (!candidate || !merging) return undefined;
  const { next } = merging;
  const [moved] = apart([
    () => requests(repo, merging, world),
    () => each([inForce, next], (definitions) => teamsOf(definitions, world)),
  ]);
  const follows = world.once("follow-ups", () => followUps(candidate, world, others));
  // Asked first: until everybody was asked about, nothing else of it is worked out.
  const lives = world.once("lives", () => onPeople(merging, world, others));
  const all = world.once("changes", () => [
    ...described(inForce, next, world).map((change) => busy(change, moved.checklists)),
    ...labels(inForce, next, shown),
    ...ownWords(inForce, next),
    ...exactTeams(inForce, next),
    ...lives,
    ...moved.changes,
    ...follows,
  ]);
  return all.toSorted((a, b) => turn(a) - turn(b));
}

/** What takes away is read first: what goes altogether, then what goes from within a file. */
function turn(change: Change): number {
  if (!takesAway(change)) return 2;
  return change.kind === "edited" ? 1 : 0;
}

/** A checklist that reads differently, with how many people are ticking its boxes. */
function busy(change: Change, checklists: ReadonlyMap<string, number>): Change {
  if (change.kind !== "edited" || change.noun !== "checklists") return change;
  const underWay = checklists.get(change.id);
  return underWay === undefined ? change : { ...change, underWay };
}

function slugsIn({ communities }: Definitions): readonly string[] {
  return Object.values(communities).flatMap(({ team }) => team ?? []);
}

/** Asks about all teams together, and who stays in those that are kept to their members: parts would ask one after another. */
function teamsOf(definitions: Definitions, world: World): unknown {
  return each(Object.entries(definitions.communities), ([id, { team: slug }]) => {
    const team = slug === undefined ? undefined : world.team(slug);
    if (!team?.managed || !isExact(id, definitions)) return [];
    return apart([() => world.owners(), () => world.keepers(team.slug)]);
  });
}

/** What would become of communities, of people, and of who is in which team. */
function onPeople(merging: Merging, world: World, others: readonly Feature[]): readonly Change[] {
  const who = world.once("who belongs", () => belonging(merging, world, others));
  const { lost, recounts, ...lives } = everybody(who, merging, world, others);
  const sides = {
    anyway: together([who.anyway, lives.anyway]),
    merged: together([who.merged, lives.merged]),
  };
  return [
    ...recounted(recounts, merging),
    ...people(sides, lost, merging.next),
    ...beyondLimit(who, merging, world),
  ];
}

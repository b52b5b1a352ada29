import type { Definitions } from "../../definitions/definitions.ts";
import type { FactOf } from "../fact.ts";
import { loginsNamed } from "../logins-named.ts";
import { renamesIn } from "../names.ts";
import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import type { Candidate, World } from "../world.ts";
import { DEFINITIONS } from "./key.ts";
import { livingCommunities } from "./reading.ts";

type Adopted = FactOf<"adopted">;

/** Every adoption, in order. */
export function adoptions({ ledger }: World): readonly Adopted[] {
  return ledger.about(DEFINITIONS).of("adopted");
}

/** What is on record once a candidate comes into force, with everybody it names pinned to an account. */
export function adoption(definitions: Definitions, candidate: Candidate, world: World): Adopted {
  const { commit, repo } = candidate;
  const people = { ...candidate.people, ...kept(definitions, candidate, world) };
  const renames = renamesIn(definitions);
  const called = namesGivenUp(world.definitions(), definitions);
  return {
    kind: "adopted",
    id: `adopted/${commit}/${adoptions(world).length}`,
    at: momentFor(world),
    commit,
    repo: repo.id,
    people,
    leads: leadsOf(definitions, people),
    ...(Object.keys(renames).length > 0 && { renames }),
    ...(Object.keys(called).length > 0 && { called }),
  };
}

/** Definitions that were in force before those of today, the latest first, each once. */
export function formerly(world: World, most: number): readonly Definitions[] {
  const commits = adoptions(world).map(({ commit }) => commit);
  const former = [...new Set(commits.toReversed())].slice(1, most + 1);
  return former.flatMap((commit) => world.definitionsAt(commit) ?? []);
}

/** A request may say them still: it goes on being about the same community. */
function namesGivenUp(
  before: Definitions | undefined,
  { communities }: Definitions,
): Readonly<Record<string, string>> {
  const names = new Set(Object.values(communities).map(({ name }) => name.toLowerCase()));
  const were = Object.entries(before?.communities ?? {});
  const gone = were.map(([id, { name }]) => [name.toLowerCase(), id] as const);
  return Object.fromEntries(gone.filter(([name]) => !names.has(name)));
}

/** To the second, as GitHub tells times; but always after the last adoption, or that one would stay in force. */
function momentFor(world: World): Instant {
  const second = `${world.now.slice(0, 19)}.000Z`;
  const last = adoptions(world).at(-1)?.at ?? "";
  return second > last ? second : new Date(Date.parse(last) + 1).toISOString();
}

/**
 * A login that was pinned stays with its account, also while nobody has it: whoever was
 * renamed goes on leading, and whoever claims an abandoned name inherits nothing.
 */
function kept(
  definitions: Definitions,
  { people }: Candidate,
  world: World,
): Readonly<Record<string, PersonId>> {
  const logins = new Set([...Object.keys(people), ...loginsNamed(definitions)]);
  const pinned = adoptions(world).at(-1)?.people ?? {};
  return Object.fromEntries(Object.entries(pinned).filter(([login]) => logins.has(login)));
}

/** Who leads which living community: with a retired one its leads' rights end. */
function leadsOf(definitions: Definitions, people: Readonly<Record<string, PersonId>>) {
  return Object.fromEntries(
    livingCommunities(definitions).map(([id, { leads }]) => [
      id,
      (leads ?? []).flatMap(({ github }) => people[github.toLowerCase()] ?? []),
    ]),
  );
}

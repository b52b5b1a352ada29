import { FILE_TAGS } from "../../core/effect.ts";
import { only } from "../../core/fact.ts";
import { threadKey } from "../../core/place.ts";
import { withoutTakenIds } from "../../core/ledger/taken-ids.ts";
import { inTodaysNames, namesOf } from "../../core/ledger/todays-names.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { asksForContributors } from "../../directory/tables.ts";
import type { Shell } from "../shell.ts";
import { readCandidate } from "./definitions.ts";
import { findHome, findHomeAnew, firstWithRoot, type Home, readAllNamed } from "./home.ts";
import { readLabels } from "./labels.ts";
import { readTeams } from "./teams.ts";
import { peopleIn, readLedger, withFacts, withOwners, withPeople } from "./world.ts";

/** The rule that complains where there is no `waymark.yml`: then there are no definitions at all. */
const SETTINGS_EXIST = "settings-exist";

/** The definitions as the default branch of their repository shows them now, beside those in force. */
export async function readDefinitionsTarget(shell: Shell): Promise<World> {
  const ledger = await readLedger([], shell);
  const raised = only(ledger.facts, "raised");
  const threads = raised.map(({ thread }) => threadKey(thread));
  const world = await withOwners(await withFacts(ledger, threads, shell), shell);
  const found = await findCandidate(world, shell);
  if (!found.candidate) return gone(world, found.home, shell);
  const { home } = found;
  const candidate = withoutTakenIds(found.candidate, world);
  const tags = [`check/${candidate.commit}`, ...FILE_TAGS, ...raised.map(({ tag }) => tag)];
  const all = { ...world.definitions?.communities, ...candidate.definitions?.communities };
  const slugs = Object.values(all).flatMap(({ team }) => team ?? []);
  const teams = await readTeams(slugs, shell);
  const members = Object.values(teams).flatMap((team) => team.members);
  return {
    ...withPeople(await withContributors(world, candidate, shell), members),
    home: home.repo,
    candidate,
    former: await readFormer(world, shell),
    labels: await readLabels(home.repo, shell),
    teams,
    written: await shell.store.written(shell.org.id, tags),
  };
}

type Found =
  | { readonly home: Home; readonly candidate: Candidate }
  | { readonly home: Home | undefined; readonly candidate?: undefined };

/** What the definitions repository shows; before anything came from it, another may turn out to be the right one. */
async function findCandidate({ facts }: World, shell: Shell): Promise<Found> {
  const found = await candidateIn(await findHome(shell), shell);
  if (found.candidate || only(facts, "adopted").length > 0) return found;
  return candidateIn(await findHomeAnew(shell), shell);
}

async function candidateIn(home: Home | undefined, shell: Shell): Promise<Found> {
  if (!home?.commit) return { home };
  const candidate = await readCandidate(home.repo, home.commit, shell);
  const none = candidate.problems.some(({ rule }) => rule === SETTINGS_EXIST);
  return none ? { home } : { home, candidate };
}

/** A table of contributors asks for everything that anybody ever did. */
async function withContributors(
  world: World,
  { sources = {} }: Candidate,
  shell: Shell,
): Promise<World> {
  if (!Object.values(sources).some(asksForContributors)) return world;
  const facts = inTodaysNames(await shell.store.allFacts(shell.org.id), namesOf(world));
  const logins = await shell.store.logins(shell.org.id, peopleIn(facts));
  return { ...world, facts, logins: { ...world.logins, ...logins } };
}

/** So many earlier definitions are remembered: a drop-down may still offer what they described. */
const MOST_FORMER = 5;

async function readFormer(world: World, shell: Shell): Promise<readonly Definitions[]> {
  const adopted = only(world.facts, "adopted").map(({ commit }) => commit);
  const commits = [...new Set(adopted.toReversed())].slice(1, MOST_FORMER + 1);
  const former: Definitions[] = [];
  for (const commit of commits) {
    const one = await shell.store.definitionsAt(shell.org.id, commit);
    if (one) former.push(one);
  }
  return former;
}

/** Without a candidate: somebody is asked what happened, where that can still be seen, and told of another `waymark.yml`. */
async function gone(world: World, shown: Home | undefined, shell: Shell): Promise<World> {
  const { home: pinned, ...rest } = world;
  const other = await firstWithRoot(shell);
  const found = other?.repo.id === pinned?.id ? undefined : await candidateIn(other, shell);
  const home = shown?.repo ?? other?.repo ?? (await readAllNamed(shell))[0];
  if (!home && world.definitions) shell.log.warn({ org: shell.org.id, pinned }, NOWHERE);
  const tags = only(world.facts, "raised").map(({ tag }) => tag);
  return {
    ...rest,
    ...(home && { home }),
    ...(found?.candidate && { successor: found.candidate }),
    written: await shell.store.written(shell.org.id, tags),
  };
}

const NOWHERE =
  "the definitions repository is gone, and there is none to ask in; those in force stay";

import { DEFINITIONS } from "../../core/ledger/key.ts";
import type { Candidate, Shown } from "../../core/world.ts";
import type { Shell } from "../shell.ts";
import { readCandidate } from "./definitions.ts";
import { findHome, findHomeAnew, firstWithRoot, type Home, readAllNamed } from "./home.ts";

/** The rule that complains where there is no `waymark.yml`: then there are no definitions at all. */
const SETTINGS_EXIST = "settings-exist";

/** The definitions as the default branch of their repository shows them now. */
export async function readShown(shell: Shell): Promise<Shown> {
  const { home, candidate } = await findCandidate(shell);
  return candidate && home ? { home: home.repo, candidate } : gone(home, shell);
}

interface Found {
  readonly home?: Home;
  readonly candidate?: Candidate;
}

/** What the definitions repository shows; before anything came from it, another may turn out to be the right one. */
async function findCandidate(shell: Shell): Promise<Found> {
  const found = await candidateIn(await findHome(shell), shell);
  if (found.candidate || (await isInForce(shell))) return found;
  return candidateIn(await findHomeAnew(shell), shell);
}

async function isInForce({ store, org }: Shell): Promise<boolean> {
  const known = await store.factsAbout(org.id, [DEFINITIONS]);
  return (known.get(DEFINITIONS) ?? []).length > 0;
}

async function candidateIn(home: Home | undefined, shell: Shell): Promise<Found> {
  if (!home?.commit) return home ? { home } : {};
  const candidate = await readCandidate(home.repo, home.commit, shell);
  const none = candidate.problems.some(({ rule }) => rule === SETTINGS_EXIST);
  return none ? { home } : { home, candidate };
}

/** Without a candidate: somebody is asked what happened, where that can still be seen, and told of another `waymark.yml`. */
async function gone(shown: Home | undefined, shell: Shell): Promise<Shown> {
  const pinned = (await shell.store.organization(shell.org.id))?.home;
  const other = await firstWithRoot(shell);
  const found = other?.repo.id === pinned?.id ? undefined : await candidateIn(other, shell);
  const home = shown?.repo ?? other?.repo ?? (await readAllNamed(shell))[0];
  if (!home && pinned && (await isInForce(shell)))
    shell.log.warn({ org: shell.org.id, pinned }, NOWHERE);
  return { ...(home && { home }), ...(found?.candidate && { successor: found.candidate }) };
}

const NOWHERE =
  "the definitions repository is gone, and there is none to ask in; those in force stay";

import { DEFINITIONS } from "../../core/ledger/key.ts";
import type { Candidate, ShownDefinitions } from "../../core/world.ts";
import type { Context } from "../context.ts";
import { readCandidate } from "./definitions.ts";
import { findHome, findHomeAnew, firstWithRoot, type Home, readAllNamed } from "./home.ts";

/** The rule that complains where there is no `waymark.yml`: then there are no definitions at all. */
const SETTINGS_EXIST = "settings-exist";

/** The definitions as the default branch of their repository shows them now. */
export async function readShown(context: Context): Promise<ShownDefinitions> {
  const { home, candidate } = await findCandidate(context);
  return candidate && home ? { home: home.repo, candidate } : gone(home, context);
}

interface Found {
  readonly home?: Home;
  readonly candidate?: Candidate;
}

/** What the definitions repository shows; before anything came from it, another may turn out to be the right one. */
async function findCandidate(context: Context): Promise<Found> {
  const found = await candidateIn(await findHome(context), context);
  if (found.candidate || (await isInForce(context))) return found;
  return candidateIn(await findHomeAnew(context), context);
}

async function isInForce({ store, org }: Context): Promise<boolean> {
  const known = await store.factsAbout(org.id, [DEFINITIONS]);
  return (known.get(DEFINITIONS) ?? []).length > 0;
}

async function candidateIn(home: Home | undefined, context: Context): Promise<Found> {
  if (!home?.commit) return home ? { home } : {};
  const candidate = await readCandidate(home.repo, home.commit, context);
  const none = candidate.problems.some(({ rule }) => rule === SETTINGS_EXIST);
  return none ? { home } : { home, candidate };
}

/** Without a candidate: somebody is asked what happened, where that can still be seen, and told of another `waymark.yml`. */
async function gone(shown: Home | undefined, context: Context): Promise<ShownDefinitions> {
  const pinned = (await context.store.organization(context.org.id))?.home;
  const other = await firstWithRoot(context);
  const found = other?.repo.id === pinned?.id ? undefined : await candidateIn(other, context);
  const home = shown?.repo ?? other?.repo ?? (await readAllNamed(context))[0];
  if (!home && pinned && (await isInForce(context)))
    context.log.warn({ org: context.org.id, pinned }, NOWHERE);
  return { ...(home && { home }), ...(found?.candidate && { successor: found.candidate }) };
}

const NOWHERE =
  "the definitions repository is gone, and there is none to ask in; those in force stay";

import { type FactOf, only } from "../../core/fact.ts";
import { knownWorld, WITHOUT_GITHUB } from "../../core/known.ts";
import { DEFINITIONS, personIn } from "../../core/ledger/key.ts";
import { same } from "../../core/person.ts";
import type { Instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import { type BackupLedger, readLedger } from "../../store/backup/ledger.ts";
import type { Organization } from "../../store/organizations.ts";
import { printed } from "../../words/printed.ts";
import { cli } from "../../words/generated/cli.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { wordsOf } from "../errors.ts";
import { keepMemorySmall } from "../small-memory.ts";

/** The moments about whose definitions will be asked, besides those in force. */
export type LookingBack = (now: Instant) => readonly Instant[];

const NOT_BACK: LookingBack = () => [];

/** The world as a backup of the ledger knows it, on the day it was made; says why where the file is none. */
export async function backupWorld(
  file: string,
  login: string | undefined,
  voice: Voice,
  back = NOT_BACK,
): Promise<World | Shown> {
  keepMemorySmall();
  try {
    const ledger = await readLedger(file);
    const org = chosen(await ledger.organizations(), login, voice);
    if (typeof org === "string") return org;
    const world = await worldIn({ org, now: ledger.made }, ledger, back);
    return world.definitions() ? world : notInForce(org, voice);
  } catch (error) {
    return cli(voice)("cli-plan-not-a-backup", { reason: wordsOf(error, voice) });
  }
}

/** The one of them that is named, or the only one; or why nobody can tell. */
export function chosen(
  all: readonly Organization[],
  login: string | undefined,
  voice: Voice,
): Organization | Shown {
  const say = cli(voice);
  const found = all.filter((org) => login === undefined || same(org.login, login));
  const [org] = found;
  if (org && found.length === 1) return org;
  if (all.length === 0) return say("cli-plan-no-organization");
  const names = all.map((one) => printed(one.login));
  const organizations = listed(names, voice, "or");
  if (login === undefined) return say("cli-plan-which-organization", { organizations });
  return say("cli-plan-no-such-organization", { organization: printed(login), organizations });
}

/** Nothing was ever adopted there. */
export function notInForce({ login }: Pick<Organization, "login">, voice: Voice): Shown {
  return cli(voice)("cli-plan-not-in-force", { organization: printed(login) });
}

async function worldIn(
  setting: { readonly org: Organization; readonly now: Instant },
  store: BackupLedger,
  back: LookingBack,
): Promise<World> {
  const { org, now } = setting;
  const facts = store.factsOf(org.id);
  const adoptions = only(facts.get(DEFINITIONS) ?? [], "adopted");
  const adopted = adoptions.at(-1)?.commit;
  const definitions =
    adopted === undefined ? undefined : await store.definitionsAt(org.id, adopted);
  const people = [...facts.keys()].flatMap((key) => personIn(key) ?? []);
  const earlier = await definitionsBefore(back(now), adoptions, org, store);
  return knownWorld(setting, {
    facts,
    definitions: (commit) => (commit === adopted ? definitions : earlier.get(commit)),
    logins: await store.logins(org.id, people),
    ...(org.home && { home: org.home }),
    more: WITHOUT_GITHUB,
  });
}

/** The definitions that were in force at some moments, by their commits. */
async function definitionsBefore(
  moments: readonly Instant[],
  adoptions: readonly FactOf<"adopted">[],
  org: Organization,
  store: BackupLedger,
): Promise<ReadonlyMap<string, Definitions>> {
  const found = new Map<string, Definitions>();
  for (const moment of moments) {
    const commit = adoptions.findLast(({ at }) => at <= moment)?.commit;
    const then = commit === undefined ? undefined : await store.definitionsAt(org.id, commit);
    if (commit !== undefined && then) found.set(commit, then);
  }
  return found;
}

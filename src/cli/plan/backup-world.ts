import { about, only } from "../../core/fact.ts";
import { knownWorld, WITHOUT_GITHUB } from "../../core/known.ts";
import { personIn } from "../../core/ledger/key.ts";
import { same } from "../../core/person.ts";
import { instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { type Ledger, readLedger } from "../../store/backup/ledger.ts";
import type { Organization } from "../../store/organizations.ts";
import { printed } from "../../words/printed.ts";
import { cli } from "../../words/generated/cli.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { wordsOf } from "../errors.ts";

/** The world as a backup of the ledger knows it; says why where the file is none. */
export async function backupWorld(
  file: string,
  login: string | undefined,
  voice: Voice,
): Promise<World | Shown> {
  try {
    return await worldIn(await readLedger(file), login, voice);
  } catch (error) {
    return cli(voice)("cli-plan-not-a-backup", { reason: wordsOf(error, voice) });
  }
}

/** The world as a ledger knows it, for one of its organizations. */
export async function worldIn(
  ledger: Ledger,
  login: string | undefined,
  voice: Voice,
): Promise<World | Shown> {
  const org = chosen(await ledger.organizations(), login, voice);
  return typeof org === "string" ? org : worldOf(org, ledger, voice);
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

async function worldOf(org: Organization, store: Ledger, voice: Voice): Promise<World | Shown> {
  const facts = await store.allFacts(org.id);
  const adopted = only(facts, "adopted").at(-1);
  const definitions = adopted && (await store.definitionsAt(org.id, adopted.commit));
  if (!adopted || !definitions)
    return cli(voice)("cli-plan-not-in-force", { organization: printed(org.login) });
  const people = [...new Set(facts.flatMap(about))].flatMap((key) => personIn(key) ?? []);
  const setting = { now: instant(Date.now()), org };
  return knownWorld(setting, {
    facts,
    definitions: (commit) => (commit === adopted.commit ? definitions : undefined),
    logins: await store.logins(org.id, people),
    ...(org.home && { home: org.home }),
    more: WITHOUT_GITHUB,
  });
}

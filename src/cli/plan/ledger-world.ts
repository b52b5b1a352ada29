import { about, only } from "../../core/fact.ts";
import { knownWorld, WITHOUT_GITHUB } from "../../core/known.ts";
import { personIn } from "../../core/ledger/key.ts";
import { same } from "../../core/person.ts";
import { instant } from "../../core/time.ts";
import { readKeeping } from "../../environment.ts";
import type { World } from "../../core/world.ts";
import { type Ledger, readLedger } from "../../store/backup/ledger.ts";
import { openPostgres } from "../../store/open-postgres.ts";
import type { Organization } from "../../store/organizations.ts";
import { openStore } from "../../store/store.ts";

/** The world as the server's ledger knows it, without asking GitHub. Says why where there is none to read. */
export async function ledgerWorld(login: string | undefined): Promise<World | string> {
  const postgres = await openPostgres(readKeeping(), { shared: true });
  const store = await openStore(postgres.url);
  try {
    return await worldIn(store, login);
  } finally {
    await store.close();
    await postgres.stop();
  }
}

/** The world as a backup of the ledger knows it; says why where the file is none. */
export async function backupWorld(
  file: string,
  login: string | undefined,
): Promise<World | string> {
  try {
    return await worldIn(await readLedger(file), login);
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)} --ledger takes what \`waymark backup FILE\` wrote.`;
  }
}

async function worldIn(ledger: Ledger, login: string | undefined): Promise<World | string> {
  const org = chosen(await ledger.organizations(), login);
  return typeof org === "string" ? org : worldOf(org, ledger);
}

function chosen(all: readonly Organization[], login: string | undefined): Organization | string {
  const names = all.map((org) => org.login).join(", ") || "none";
  const found = all.filter((org) => login === undefined || same(org.login, login));
  const [org] = found;
  if (org && found.length === 1) return org;
  return `name one of the server's organisations with --organization (there are: ${names})`;
}

async function worldOf(org: Organization, store: Ledger): Promise<World | string> {
  const facts = await store.allFacts(org.id);
  const adopted = only(facts, "adopted").at(-1);
  const definitions = adopted && (await store.definitionsAt(org.id, adopted.commit));
  if (!adopted || !definitions)
    return `${org.login} has no definitions in force yet: its first plan stands in an issue`;
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

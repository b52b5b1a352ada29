import { type Fact, only, renamed } from "../../core/fact.ts";
import { knownWorld } from "../../core/known.ts";
import { DEFINITIONS } from "../../core/ledger/key.ts";
import type { PersonId } from "../../core/person.ts";
import { same } from "../../core/person.ts";
import type { Instant } from "../../core/time.ts";
import type { Organization } from "../../store/organizations.ts";
import type { Store } from "../../store/store.ts";
import type { PagesReader, Shown } from "./shown.ts";

type Books = Pick<
  Store,
  "organizations" | "allFacts" | "factsAbout" | "definitionsAt" | "logins" | "privateRepositories"
>;

/** Where links lead. */
type Places = Pick<Shown, "github" | "pages">;

/**
 * Reads what pages show from the store: of organisations that have adopted definitions which
 * everybody may read, while the App is installed there.
 */
export function readPages(books: Books, now: () => Instant, places: Places = {}): PagesReader {
  const underWay = new Map<string, Promise<Shown | undefined>>();
  async function find(login: string): Promise<Shown | undefined> {
    const all = (await books.organizations()).filter(isPublic);
    const org = all.find((one) => same(one.login, login));
    return org && organizationNow(org, books, now(), places);
  }
  return {
    async organizations() {
      const all = (await books.organizations()).filter(isPublic);
      const shown = await Promise.all(
        all.map(async (org) => ((await adopted(org, books)) ? org : [])),
      );
      return shown.flat();
    },
    async organization(login) {
      const key = login.toLowerCase();
      const reading = underWay.get(key) ?? find(login);
      // People who ask at the same time share one reading of the ledger.
      underWay.set(key, reading);
      return reading.finally(() => underWay.delete(key));
    },
  };
}

function isPublic({ installation, suspended, home }: Organization): boolean {
  return installation !== undefined && !suspended && !home?.private;
}

async function adopted(org: Organization, books: Books): Promise<boolean> {
  const known = await books.factsAbout(org.id, [DEFINITIONS]);
  return newest(known.get(DEFINITIONS) ?? []) !== undefined;
}

function newest(facts: readonly Fact[]): string | undefined {
  return only(facts, "adopted").at(-1)?.commit;
}

async function organizationNow(
  org: Organization,
  books: Books,
  now: Instant,
  places: Places,
): Promise<Shown | undefined> {
  const ledger = await books.allFacts(org.id);
  const commit = newest(ledger);
  const definitions = commit && (await books.definitionsAt(org.id, commit));
  if (!definitions) return undefined;
  const names = knownWorld(
    { now, org },
    { facts: ledger, definitions: () => definitions, logins: {} },
  ).names();
  const facts = ledger.map((fact) => renamed(fact, names));
  const logins = await books.logins(org.id, named(facts));
  const hidden = await books.privateRepositories(org.id);
  return { login: org.login, definitions, facts, logins, now, home: org.home, hidden, ...places };
}

/** Everybody a page may name. */
function named(facts: readonly Fact[]): readonly PersonId[] {
  const recognised = [
    ...only(facts, "awarded"),
    ...only(facts, "stage-reached"),
    ...only(facts, "joined"),
  ];
  const pinned = only(facts, "adopted").flatMap(({ people }) => Object.values(people));
  return [...new Set([...recognised.map(({ person }) => person), ...pinned])];
}

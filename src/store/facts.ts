import { sql } from "kysely";
import { about, type Fact } from "../core/fact.ts";
import { ordered } from "../core/fact/order.ts";
import { DEFINITIONS, isDaily, type LedgerKey, personIn } from "../core/ledger/key.ts";
import type { PersonId } from "../core/person.ts";
import type { Adoptions } from "./adoptions.ts";
import type { Database } from "./connect.ts";
import { doers, forgetDeeds } from "./deeds.ts";
import { bodyOf, eachOnce, factIn } from "./fact-rows.ts";
import { keyedIn } from "./keyed.ts";
import { pages } from "./pages.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

export interface Facts {
  /** The facts about each of these, in order; a key that nothing is about is absent. */
  factsAbout(
    org: number,
    keys: readonly LedgerKey[],
  ): Promise<ReadonlyMap<LedgerKey, readonly Fact[]>>;
  /** Facts by their ids; one that is not there is absent. */
  factsCalled(org: number, ids: readonly string[]): Promise<readonly Fact[]>;
  /** The whole ledger of an organisation, in order. */
  allFacts(org: number): Promise<readonly Fact[]>;
  /** Everybody whom facts are about. */
  everybody(org: number): Promise<readonly PersonId[]>;
}

export function facts(db: Database, adoptions: Adoptions, mostKept?: number): Facts {
  const keyed = keyedIn(db, mostKept);
  return {
    async factsAbout(org, keys) {
      const others = keys.filter((key) => key !== DEFINITIONS);
      const [found, adopted] = await Promise.all([
        keyed(org, others),
        others.length < keys.length ? adoptions(org) : [],
      ]);
      return adopted.length > 0 ? found.set(DEFINITIONS, adopted) : found;
    },
    async factsCalled(org, ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .selectFrom("facts")
        .select(["body", "seq"])
        .where("org", "=", org)
        .where(sql<boolean>`id = any(${ids.map(stored)}::text[])`)
        .execute();
      return rows.map(factIn);
    },
    async allFacts(org) {
      const rows = await db
        .selectFrom("facts")
        .select(["body", "seq"])
        .where("org", "=", org)
        .execute();
      return ordered(rows.map(factIn));
    },
    async everybody(org) {
      const rows = await db
        .selectFrom("fact_keys")
        .select("key")
        .distinct()
        .where("org", "=", org)
        .where("key", "like", "person:%")
        .execute();
      const others = rows.flatMap(({ key }) => personIn(unstored(key) as LedgerKey) ?? []);
      return [...new Set([...others, ...(await doers(db, org))])].toSorted();
    },
  };
}

/** Writes facts down in the order they come in; one whose id is there already stays as it is. */
export function record(org: number, news: readonly Fact[]): readonly Part[] {
  return Array.from(
    pages(eachOnce(news)),
    (some) => sql`
      insert into facts (org, id, at, kind, body)
      select ${org}::bigint, * from unnest(
        ${some.map(({ id }) => stored(id))}::text[],
        ${some.map(({ at }) => at)}::text[],
        ${some.map(({ kind }) => kind)}::text[],
        ${some.map(bodyOf)}::text[])
      on conflict (org, id) do nothing`,
  );
}

/** Writes down everything that facts are about, so that they are found by it. */
export function recordKeys(org: number, news: readonly Fact[]): readonly Part[] {
  return Array.from(
    pages(eachOnce(news).flatMap(keysOf)),
    (some) => sql`
      insert into fact_keys (org, key, fact)
      select ${org}::bigint, * from unnest(
        ${some.map(({ key }) => key)}::text[],
        ${some.map(({ fact }) => fact)}::text[])
      on conflict (org, key, fact) do nothing`,
  );
}

interface Keyed {
  readonly key: string;
  readonly fact: string;
}

function keysOf(fact: Fact): readonly Keyed[] {
  const keys = about(fact).filter((key) => !isDaily(key));
  return keys.map((key) => ({ key: stored(key), fact: stored(fact.id) }));
}

/** Takes facts back that nothing tells of any more. */
export async function forget(db: Database, org: number, wrong: readonly Fact[]): Promise<void> {
  if (wrong.length === 0) return;
  const ids = wrong.map(({ id }) => stored(id));
  await db.transaction().execute(async (trx) => {
    await forgetDeeds(trx, org, wrong);
    await trx
      .deleteFrom("fact_keys")
      .where("org", "=", org)
      .where(sql<boolean>`fact = any(${ids}::text[])`)
      .execute();
    await trx
      .deleteFrom("recognitions")
      .where("org", "=", org)
      .where(sql<boolean>`fact = any(${ids}::text[])`)
      .execute();
    await trx
      .deleteFrom("facts")
      .where("org", "=", org)
      .where(sql<boolean>`id = any(${ids}::text[])`)
      .execute();
  });
}

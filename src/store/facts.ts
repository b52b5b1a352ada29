import { about, type Fact } from "../core/fact.ts";
import type { Database } from "./connect.ts";
import { stored } from "./text.ts";

export interface Facts {
  /** The facts about any of these (thread and person keys, communities, `definitions`), by time and id. */
  factsAbout(org: number, keys: readonly string[]): Promise<readonly Fact[]>;
  /** The whole ledger of an organisation, by time and id. */
  allFacts(org: number): Promise<readonly Fact[]>;
}

export function facts(db: Database): Facts {
  const ledger = (org: number) =>
    db
      .selectFrom("facts")
      .select("facts.body")
      .where("facts.org", "=", org)
      .orderBy("facts.at")
      .orderBy("facts.id");
  return {
    async factsAbout(org, keys) {
      if (keys.length === 0) return [];
      const rows = await ledger(org)
        .where("facts.id", "in", (from) =>
          from
            .selectFrom("fact_keys")
            .select("fact")
            .where("org", "=", org)
            .where("key", "in", keys.map(stored)),
        )
        .execute();
      return rows.map(factIn);
    },
    async allFacts(org) {
      return (await ledger(org).execute()).map(factIn);
    },
  };
}

/** The fact that a row holds. JSON escapes what PostgreSQL's text cannot hold: no escaping of ours. */
export function factIn({ body }: { readonly body: string }): Fact {
  return JSON.parse(body) as Fact;
}

const PAGE = 5000;

/** Writes facts with everything they are about; one whose id is there already stays as it is. */
export async function record(db: Database, org: number, news: readonly Fact[]): Promise<void> {
  const once = [...new Map(news.map((fact) => [fact.id, fact])).values()];
  for (const rows of pages(once.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(rowOf(org))))
    await db
      .insertInto("facts")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["org", "id"]).doNothing())
      .execute();
  for (const rows of pages(once.flatMap(keysOf(org))))
    await db
      .insertInto("fact_keys")
      .values(rows)
      .onConflict((conflict) => conflict.columns(["org", "key", "fact"]).doNothing())
      .execute();
}

function rowOf(org: number) {
  return (fact: Fact) => ({
    org,
    id: stored(fact.id),
    at: fact.at,
    kind: fact.kind,
    body: JSON.stringify(fact),
  });
}

function keysOf(org: number) {
  return (fact: Fact) =>
    about(fact).map((key) => ({ org, key: stored(key), fact: stored(fact.id) }));
}

function* pages<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += PAGE) yield rows.slice(from, from + PAGE);
}

import { sql } from "kysely";
import type { Fact } from "../core/fact.ts";
import type { Database } from "./connect.ts";
import { bodyOf } from "./fact-rows.ts";
import { stored } from "./text.ts";

/** What deliveries tell, put down beside the ledger for as long as both are compared: neither has to fit into memory. */
export interface Told {
  /** A connection that sees it. */
  readonly db: Database;
  /** Adds facts; what was told first stays. */
  add(facts: readonly Fact[]): Promise<void>;
}

/** Gives room for what deliveries tell, and clears it away afterwards. */
export async function withTold<T>(db: Database, work: (told: Told) => Promise<T>): Promise<T> {
  return db.connection().execute(async (one) => {
    await sql`create temporary table told (id text collate "C" primary key, body text not null)`.execute(
      one,
    );
    await sql`create temporary table differing (
      how text not null, id text collate "C" not null, primary key (how, id))`.execute(one);
    try {
      return await work({ db: one, add: (facts) => add(one, facts) });
    } finally {
      await sql`drop table told, differing`.execute(one);
    }
  });
}

async function add(db: Database, facts: readonly Fact[]): Promise<void> {
  await sql`insert into told (id, body) select * from unnest(
    ${facts.map(({ id }) => stored(id))}::text[],
    ${facts.map(bodyOf)}::text[])
    on conflict do nothing`.execute(db);
}

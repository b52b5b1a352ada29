import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { codeOf, isAway } from "./away.ts";
import { MISREAD, preparing } from "./prepared.ts";
import type { Schema } from "./schema.ts";

export type Database = Kysely<Schema>;

const POOL = 6;

/** A small pool on a PostgreSQL; numbers come as numbers, as GitHub's ids fit. */
export function connect(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: POOL,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  });
  // A connection that dies while idle is replaced when the next one is asked for.
  pool.on("error", () => undefined);
  // One that dies between two statements fails the next; without a listener it would end the process.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
}

const INT8: number = types.builtins.INT8;

function parserOf(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  return oid === INT8 ? Number : types.getTypeParser(oid, format);
}

const RACE = new Set(["40001", "40P01", ...MISREAD]);

/** One transaction, tried again when another one crossed it. `work` does nothing outside the database. */
export function atomically<T>(db: Database, work: (trx: Database) => Promise<T>): Promise<T> {
  return uncrossed(() => db.transaction().execute(work));
}

/** The same of one statement. */
export async function uncrossed<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await work();
    } catch (error) {
      if (tries === 5 || !RACE.has(codeOf(error))) throw error;
    }
}

/** Tries again for a while where the database is away; only for work that may be done twice. */
export async function patiently<T>(patience: number, work: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!isAway(error) || Date.now() > until) throw error;
      await new Promise((settle) => {
        setTimeout(settle, 100);
      });
    }
}

import { type Kysely, sql } from "kysely";
import { keepingFailure } from "./failure.ts";
import { MIGRATIONS, type Migration } from "./migrations/index.ts";
import type { Schema } from "./schema.ts";

/** Any number, always the same: replicas that start together migrate one after the other. */
const LOCK = 7_309_453_002;

/** Brings the tables to this version; all of it or nothing. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK}::bigint)`.execute(trx);
    await createRegister(trx);
    await apply(trx, missing(await applied(trx)));
  });
}

export async function createRegister(db: Kysely<Schema>): Promise<void> {
  await sql`create table if not exists migrations (
    name text primary key, applied timestamptz not null default now())`.execute(db);
}

/** Whether any Waymark has used a database. */
export async function hasRegister(db: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('migrations') is not null as there`.execute(db);
  return rows[0]?.there ?? false;
}

/** The names of the migrations that a database has, in order. */
export async function applied(db: Kysely<Schema>): Promise<readonly string[]> {
  const rows = await db.selectFrom("migrations").select("name").orderBy("name").execute();
  return rows.map(({ name }) => name);
}

/** What a database still lacks; throws where a newer Waymark was there before us. */
export function missing(there: readonly string[]): readonly Migration[] {
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const unknown = there.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw keepingFailure(
      "newer-waymark",
      unknown.join(", "),
      `A newer Waymark made this database or backup (${unknown.join(", ")}). Start that version or a later one.`,
    );
  return MIGRATIONS.filter(({ name }) => !there.includes(name));
}

export async function apply(db: Kysely<Schema>, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    await sql.raw(migration.sql).execute(db);
    await db.insertInto("migrations").values({ name: migration.name }).execute();
  }
}

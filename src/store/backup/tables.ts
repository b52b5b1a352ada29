import { sql } from "kysely";
import type { Database } from "../connect.ts";
import type { Schema } from "../schema.ts";

/** Tables of ours that no backup holds: they are made anew. */
export const MADE_ANEW = ["migrations", "room_to_keep"] as const;

/** Our other tables, and none that somebody else keeps in the same database. */
const TABLES: Readonly<Record<Exclude<keyof Schema, (typeof MADE_ANEW)[number]>, true>> = {
  contributors: true,
  deeds: true,
  definitions: true,
  deliveries: true,
  fact_keys: true,
  facts: true,
  histories: true,
  mentors: true,
  messages: true,
  organizations: true,
  people: true,
  recognitions: true,
  records: true,
  repositories: true,
  rule_counts: true,
  standings: true,
  steps: true,
  tallied: true,
  tallies: true,
  targets: true,
  written: true,
};

/** Those of our tables that are there and belong into a backup. */
export async function tablesOf(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema() and tablename = any(${Object.keys(TABLES)}::text[])
    order by 1`.execute(db);
  return rows.map(({ name }) => name);
}

/** Those whose rows are counted. */
export async function countedTables(db: Database): Promise<readonly string[]> {
  const all = await tablesOf(db);
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = any(${all}::text[])
      and case when column_name = 'seq'
        then pg_get_serial_sequence(table_name, column_name) is not null end`.execute(db);
  return rows.map(({ name }) => name);
}

export async function columnsOf(db: Database, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table}
    order by ordinal_position`.execute(db);
  return rows.map(({ name }) => name);
}

/** The types of columns, as PostgreSQL writes them. */
export async function typesOf(
  db: Database,
  table: string,
  columns: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string; type: string }>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attname = any(${columns}::text[])`.execute(db);
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  return columns.map((column) => {
    const type = types.get(column);
    if (type === undefined) throw new Error(`the table ${table} has no column ${column}`);
    return type;
  });
}

/** Whether anything is kept; the organisation that stands for none does not count. */
export async function isEmpty(db: Database): Promise<boolean> {
  for (const table of await tablesOf(db)) {
    const but = table === "organizations" ? sql`where id <> 0` : sql``;
    const { rows } = await sql`select 1 from ${sql.table(table)} ${but} limit 1`.execute(db);
    if (rows.length > 0) return false;
  }
  return true;
}

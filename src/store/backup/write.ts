import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type { Database } from "../connect.ts";
import { applied, hasRegister } from "../migrate.ts";
import { type End, FORMAT, type Head, type Row } from "./format.ts";
import { columnsOf, tablesOf } from "./tables.ts";

const PAGE = 100;

/** Writes all tables as they are at one moment into one file, while everything goes on. Gives the number of rows. */
export async function writeBackup(db: Database, file: string): Promise<number> {
  const parts = `${file}.part`;
  try {
    const rows = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((snapshot) => pour(snapshot, parts));
    await settle(parts);
    await rename(parts, file);
    return rows;
  } finally {
    await rm(parts, { force: true });
  }
}

async function pour(snapshot: Database, file: string): Promise<number> {
  const hash = createHash("sha256");
  let rows = -1;
  async function* text(): AsyncGenerator<string> {
    let lines = 0;
    for await (const line of linesOf(snapshot)) {
      if (Array.isArray(line)) lines++;
      const written = `${JSON.stringify(line)}\n`;
      hash.update(written);
      yield written;
    }
    rows = lines;
    yield `${JSON.stringify({ end: true, rows, sha256: hash.digest("hex") } satisfies End)}\n`;
  }
  const out = createWriteStream(file, { mode: 0o600 });
  await pipeline(Readable.from(text()), createGzip(), out);
  return rows;
}

async function* linesOf(snapshot: Database): AsyncGenerator<object> {
  if (!(await hasRegister(snapshot))) throw new Error("Nothing is kept there yet.");
  const made = new Date().toISOString();
  yield { waymark: FORMAT, migrations: await applied(snapshot), made } satisfies Head;
  for (const table of await tablesOf(snapshot)) {
    const columns = await columnsOf(snapshot, table);
    yield { table, columns };
    yield* rowsOf(snapshot, table, columns);
  }
}

async function* rowsOf(
  snapshot: Database,
  table: string,
  columns: readonly string[],
): AsyncGenerator<Row> {
  const texts = sql.join(columns.map((column) => sql`${sql.ref(column)}::text`));
  await sql`declare page no scroll cursor for
    select array[${texts}] as row from ${sql.table(table)}`.execute(snapshot);
  for (;;) {
    const { rows } = await sql<{ row: Row }>`fetch ${sql.lit(PAGE)} from page`.execute(snapshot);
    for (const { row } of rows) yield row;
    if (rows.length < PAGE) break;
  }
  await sql`close page`.execute(snapshot);
}

async function settle(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { aboutFile } from "../../beside.ts";
import type { Database } from "../connect.ts";
import { keepingFailure } from "../failure.ts";
import { applied, hasRegister } from "../migrate.ts";
import { type End, FORMAT, type Head } from "./format.ts";
import { columnsOf, tablesOf } from "./tables.ts";

/** So many characters, more or less, are fetched together, and no more rows than this. */
const TOGETHER = 2_000_000;
const MOST_ROWS = 2000;

/** Writes all tables as they are at one moment into one file, while everything goes on. Gives the number of rows. */
export async function writeBackup(db: Database, file: string): Promise<number> {
  const parts = `${file}.part`;
  await mayBecome(file);
  try {
    const rows = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute((snapshot) => pour(snapshot, parts));
    await settle(parts);
    await rename(parts, file);
    return rows;
  } catch (error) {
    throw aboutFile(file, parts, error);
  } finally {
    await rm(parts, { force: true });
  }
}

/** Throws at once, and not at the end, where a folder is in the way. */
async function mayBecome(file: string): Promise<void> {
  try {
    await (await open(file, "r+")).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") throw error;
  }
}

async function pour(snapshot: Database, file: string): Promise<number> {
  const hash = createHash("sha256");
  let rows = 0;
  async function* text(): AsyncGenerator<string> {
    for await (const { lines, count } of piecesOf(snapshot)) {
      hash.update(lines);
      rows += count;
      yield lines;
    }
    yield lineOf({ end: true, rows, sha256: hash.digest("hex") } satisfies End);
  }
  const out = createWriteStream(file, { mode: 0o600 });
  await pipeline(Readable.from(text()), createGzip({ level: FAST }), out);
  return rows;
}

/** Half the time of what is usual, for a file that is a tenth larger. */
const FAST = 4;

/** Lines, and how many of them are rows. */
interface Piece {
  readonly lines: string;
  readonly count: number;
}

function lineOf(line: object): string {
  return `${JSON.stringify(line)}\n`;
}

async function* piecesOf(snapshot: Database): AsyncGenerator<Piece> {
  if (!(await hasRegister(snapshot)))
    throw keepingFailure("nothing-kept", "DATABASE_URL", "Nothing is kept there yet.");
  const made = new Date().toISOString();
  const head: Head = { waymark: FORMAT, migrations: await applied(snapshot), made };
  yield { lines: lineOf(head), count: 0 };
  for (const table of await tablesOf(snapshot)) {
    const columns = await columnsOf(snapshot, table);
    yield { lines: lineOf({ table, columns }), count: 0 };
    yield* rowsOf(snapshot, table, columns);
  }
}

async function* rowsOf(
  snapshot: Database,
  table: string,
  columns: readonly string[],
): AsyncGenerator<Piece> {
  const texts = sql.join(columns.map((column) => sql`${sql.ref(column)}::text`));
  // PostgreSQL writes the lines themselves.
  await sql`declare page no scroll cursor for
    select json_build_array(${texts})::text as line from ${sql.table(table)}`.execute(snapshot);
  for (let next = 1; ;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(next)} from page`.execute(
      snapshot,
    );
    if (rows.length === 0) break;
    const lines = rows.map(({ line }) => `${line}\n`).join("");
    yield { lines, count: rows.length };
    // A delivery may be as large as ten thousand other rows.
    const some = Math.floor((TOGETHER * rows.length) / lines.length);
    next = Math.max(1, Math.min(some, MOST_ROWS, next * 10));
  }
  await sql`close page`.execute(snapshot);
}

async function settle(file: string): Promise<void> {
  const handle = await open(file, "r+");
  await handle.sync();
  await handle.close();
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { sql } from "kysely";
import { connect, type Database } from "../connect.ts";
import { apply, createRegister, missing } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import { type End, FORMAT, type Head, type Row, type TableLine } from "./format.ts";
import { isEmpty, tablesOf } from "./tables.ts";

type Line = Head | TableLine | Row | End;

/** Most parameters of one statement, and most characters in flight. */
const MOST_VALUES = 10_000;
const MOST_TEXT = 16_000_000;

/**
 * Puts a backup into a database, all of it or nothing, and gives the number of rows. Throws in words
 * when the file is damaged, or when something is kept there already and `replace` is not set.
 */
export async function readBackup(url: string, file: string, replace: boolean): Promise<number> {
  const db = connect(url);
  try {
    return await db.transaction().execute(async (trx) => {
      if (!replace && !(await isEmpty(trx)))
        throw new Error(
          "The database is not empty. Restore into an empty one, or add --replace to lose what is in it.",
        );
      return await restore(trx, file);
    });
  } finally {
    await db.destroy();
  }
}

async function restore(db: Database, file: string): Promise<number> {
  await access(file).catch(() => {
    throw new Error(`${file} is not there, or cannot be read.`);
  });
  const lines = linesOf(file);
  const head = (await lines.next()).value as Head | undefined;
  if (head?.waymark !== FORMAT) throw new Error(`${file} is no backup of Waymark.`);
  const later = await begin(db, head);
  let rows = 0;
  let ended = false;
  let table: Filling | undefined;
  for await (const line of lines) {
    if (isRow(line)) {
      rows++;
      await table?.add(line);
      continue;
    }
    await table?.flush();
    ended = "end" in line && line.rows === rows;
    if ("table" in line) table = filling(db, line);
  }
  if (!ended) throw new Error(`${file} is damaged or incomplete: nothing was restored.`);
  await apply(db, later);
  await setSequences(db);
  return rows;
}

function isRow(line: Line): line is Row {
  return Array.isArray(line);
}

/** Makes the tables anew as the backup knew them, and gives the migrations that came later. */
async function begin(db: Database, { migrations }: Head) {
  const later = missing(migrations);
  for (const table of [...(await tablesOf(db)), "migrations"])
    await sql`drop table if exists ${sql.table(table)} cascade`.execute(db);
  await createRegister(db);
  await apply(
    db,
    MIGRATIONS.filter((migration) => !later.includes(migration)),
  );
  for (const table of await tablesOf(db)) await sql`truncate ${sql.table(table)}`.execute(db);
  return later;
}

interface Filling {
  add(row: Row): Promise<void>;
  flush(): Promise<void>;
}

function filling(db: Database, { table, columns }: TableLine): Filling {
  let rows: Row[] = [];
  let text = 0;
  const flush = async () => {
    if (rows.length === 0) return;
    const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${names}) values ${values}`.execute(db);
    [rows, text] = [[], 0];
  };
  return {
    flush,
    async add(row) {
      rows.push(row);
      for (const value of row) text += value?.length ?? 0;
      if (rows.length * columns.length > MOST_VALUES || text > MOST_TEXT) await flush();
    },
  };
}

async function* linesOf(file: string): AsyncGenerator<Line> {
  const hash = createHash("sha256");
  const input = pipeline(createReadStream(file), createGunzip(), () => undefined);
  const damaged = (cause: unknown) =>
    new Error(`${file} is damaged or no backup of Waymark: nothing was restored.`, { cause });
  try {
    for await (const text of split(input)) {
      const line = JSON.parse(text) as Line;
      if ("end" in line && line.sha256 !== hash.copy().digest("hex")) throw new Error("checksum");
      hash.update(`${text}\n`);
      yield line;
    }
  } catch (error) {
    throw damaged(error);
  }
}

/** Lines end with \n alone: people's text holds every other line end there is. */
async function* split(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, end)]).toString("utf8");
      [parts, from] = [[], end + 1];
    }
    parts.push(chunk.subarray(from));
  }
}

/** Rows that come later are counted on from those restored. */
async function setSequences(db: Database): Promise<void> {
  for (const table of ["deliveries", "messages"])
    await sql`select setval(pg_get_serial_sequence(${table}, 'seq'),
      coalesce((select max(seq) from ${sql.table(table)}), 0) + 1, false)`.execute(db);
}

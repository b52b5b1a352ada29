import { sql } from "kysely";
import { keepingFailure } from "../failure.ts";
import { connect, type Database } from "../connect.ts";
import { apply, createRegister, missing } from "../migrate.ts";
import { MIGRATIONS } from "../migrations/index.ts";
import type { Row, TableLine } from "./format.ts";
import { isRow, openBackup } from "./lines.ts";
import { countedTables, isEmpty, MADE_ANEW, tablesOf, typesOf } from "./tables.ts";

/** Most rows of one statement, and most characters in flight. */
const MOST_ROWS = 2000;
const MOST_TEXT = 4_000_000;

/**
 * Puts a backup into a database, all of it or nothing, and gives the number of rows. Throws in words
 * when the file is damaged, or when something is kept there already and `replace` is not set.
 */
export async function readBackup(url: string, file: string, replace: boolean): Promise<number> {
  const db = connect(url);
  try {
    return await db.transaction().execute(async (trx) => {
      if (!replace && !(await isEmpty(trx)))
        throw keepingFailure(
          "not-empty",
          "",
          "The database is not empty. Restore into an empty one, or add --replace to lose what is in it.",
        );
      return await restore(trx, file);
    });
  } finally {
    await db.destroy();
  }
}

async function restore(db: Database, file: string): Promise<number> {
  const { migrations, lines } = await openBackup(file);
  const later = await begin(db, migrations);
  let rows = 0;
  let table: Filling | undefined;
  for await (const line of lines) {
    if (isRow(line)) {
      rows++;
      await table?.add(line);
      continue;
    }
    await table?.flush();
    table = filling(db, line);
  }
  await table?.flush();
  await apply(db, later);
  await setSequences(db);
  // PostgreSQL counts what is there by and by; the first who ask are not to wait for it.
  for (const name of await tablesOf(db)) await sql`analyze ${sql.table(name)}`.execute(db);
  return rows;
}

/** Makes the tables anew as the backup knew them, and gives the migrations that came later. */
async function begin(db: Database, migrations: readonly string[]) {
  const later = missing(migrations);
  for (const table of [...(await tablesOf(db)), ...MADE_ANEW])
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
  let types: readonly string[] | undefined;
  const flush = async () => {
    if (rows.length === 0) return;
    types ??= await typesOf(db, table, columns);
    await insert(db, { table, columns }, types, rows);
    [rows, text] = [[], 0];
  };
  return {
    flush,
    async add(row) {
      rows.push(row);
      for (const value of row) text += value?.length ?? 0;
      if (rows.length >= MOST_ROWS || text > MOST_TEXT) await flush();
    },
  };
}

/** Column by column: the same statement for any number of rows. */
async function insert(
  db: Database,
  { table, columns }: TableLine,
  types: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(
    columns.map((_, at) => sql`${rows.map((row) => row[at] ?? null)}::text[]`),
  );
  const typed = sql.join(
    columns.map((column, at) => sql`${sql.ref(column)}::${sql.raw(types[at] ?? "text")}`),
  );
  await sql`insert into ${sql.table(table)} (${names})
    select ${typed} from unnest(${values}) as kept (${names})`.execute(db);
}

/** Rows that come later are counted on from those restored. */
async function setSequences(db: Database): Promise<void> {
  for (const table of await countedTables(db))
    await sql`select setval(pg_get_serial_sequence(${table}, 'seq'),
      coalesce((select max(seq) from ${sql.table(table)}), 0) + 1, false)`.execute(db);
}

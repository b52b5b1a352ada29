import { sql } from "kysely";
import { type LedgerKey, personIn } from "../../core/ledger/key.ts";
import type { Names } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import { atomically, type Database } from "../connect.ts";
import { stored, unstored } from "../text.ts";
import { type Naming, namesNow } from "./moves.ts";
import {
  alone,
  decisive,
  keepRecognitionsAnew,
  keepStandings,
  recognitionRows,
  standingRows,
  type RecognitionRow,
  type StandingRow,
} from "./rows.ts";

/** A change of how it follows from the ledger counts this up: the next start makes it anew. */
const VERSION = 2;
/** So many people at a time. */
const PAGE = 500;

/** Who stands where, and who was recognised when: kept with every commit, and no more than the ledger says. */
export interface Beside {
  /** Of how many people something else is kept than follows from the ledger; mends it, if wanted. */
  besideAnew(org: number, mend: boolean): Promise<number>;
}

export function beside(db: Database, naming: Naming): Beside {
  return { besideAnew: (org, mend) => besideAnew(db, naming, org, mend) };
}

/** Makes what is kept beside the ledger anew, where an earlier Waymark kept it otherwise, or not at all. */
export async function keepUp(db: Database, naming: Naming): Promise<void> {
  const behind = await db
    .selectFrom("organizations")
    .select("id")
    .where("kept_beside", "<", VERSION)
    .orderBy("id")
    .execute();
  for (const { id } of behind) {
    await besideAnew(db, naming, id, true);
    await db
      .updateTable("organizations")
      .set({ kept_beside: VERSION })
      .where("id", "=", id)
      .execute();
  }
}

async function besideAnew(
  db: Database,
  naming: Naming,
  org: number,
  mend: boolean,
): Promise<number> {
  const names = await namesNow(naming, org);
  let count = 0;
  for await (const some of whoIsThere(db, org))
    count += await atomically(db, (trx) => someAnew(trx, org, some, names, mend));
  return count;
}

async function someAnew(
  db: Database,
  org: number,
  people: readonly PersonId[],
  names: Names,
  mend: boolean,
): Promise<number> {
  await alone(db, org);
  const facts = await decisive(db, org, people);
  const of = (person: PersonId) => facts.get(person) ?? [];
  const standings = people.flatMap((person) => standingRows(person, of(person), names));
  const recognitions = recognitionRows(people.flatMap(of));
  const kept = await keptOf(db, org, people);
  const wrong = new Set([
    ...differing(standings, kept.standings),
    ...differing(recognitions, kept.recognitions),
  ]);
  if (mend && wrong.size > 0) {
    await keepStandings(db, org, people, standings);
    await keepRecognitionsAnew(db, org, people, recognitions);
  }
  return wrong.size;
}

async function keptOf(db: Database, org: number, people: readonly PersonId[]) {
  const isTheirs = sql<boolean>`person = any(${people.map(stored)}::text[])`;
  const standings: readonly StandingRow[] = await db
    .selectFrom("standings")
    .select(["community", "person", "brought", "going", "first"])
    .where("org", "=", org)
    .where(isTheirs)
    .execute();
  const recognitions: readonly RecognitionRow[] = await db
    .selectFrom("recognitions")
    .select(["fact", "at", "person", "badge", "pathway", "stage"])
    .where("org", "=", org)
    .where(isTheirs)
    .execute();
  return { standings, recognitions };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

/** Whose rows are in one of two lists alone. */
function differing<R extends StandingRow | RecognitionRow>(
  wanted: readonly R[],
  kept: readonly R[],
): readonly string[] {
  const key = (row: R) => JSON.stringify(row, Object.keys(row).toSorted(byText));
  const [ours, theirs] = [new Set(wanted.map(key)), new Set(kept.map(key))];
  const single = [
    ...wanted.filter((row) => !theirs.has(key(row))),
    ...kept.filter((row) => !ours.has(key(row))),
  ];
  return single.map(({ person }) => person);
}

/** Everybody whom facts are about, or of whom anything is kept, some at a time. */
async function* whoIsThere(db: Database, org: number): AsyncIterable<readonly PersonId[]> {
  for (let after = ""; ;) {
    const { rows } = await sql<{ readonly person: string }>`
      select person from (
        select substr(key, length('person:') + 1) person from (select distinct key from fact_keys
          where org = ${org} and key > ${`person:${after}`} and key < 'person;'
          order by key limit ${PAGE}) keys
        union
        (select distinct person from standings
          where org = ${org} and person > ${after} order by person limit ${PAGE})
        union
        (select distinct person from recognitions
          where org = ${org} and person > ${after} order by person limit ${PAGE})
      ) everybody order by person collate "C" limit ${PAGE}`.execute(db);
    yield rows.flatMap(({ person }) => personIn(`person:${unstored(person)}` as LedgerKey) ?? []);
    after = rows.at(-1)?.person ?? after;
    if (rows.length < PAGE) return;
  }
}

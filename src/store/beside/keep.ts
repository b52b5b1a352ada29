import type { Names } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import type { Database } from "../connect.ts";
import { pages } from "../pages.ts";
import { unstored } from "../text.ts";
import type { Moves } from "./moves.ts";
import {
  alone,
  decisive,
  keepRecognitionsAnew,
  keepStandings,
  recognitionRows,
  standingRows,
} from "./rows.ts";

// Who stands where, and who was recognised when, follows from the ledger and from what things are
// called today, and from nothing else: it is kept so that nobody has to read a ledger to show it.

/** So many people at a time. */
const PAGE = 500;

/** Keeps in step where people stand, once the facts of a commit are on record. */
export async function keepBeside(
  db: Database,
  org: number,
  { names, people, everybody, judged }: Moves,
): Promise<void> {
  await alone(db, org);
  for (const some of pages(people, PAGE)) await stand(db, org, some, names);
  if (everybody) for await (const some of whoJoined(db, org)) await stand(db, org, some, names);
  for (const some of pages(judged, PAGE)) await recognise(db, org, some);
}

/** Works out what some people are recognised for, by all that is on record. */
async function recognise(db: Database, org: number, people: readonly PersonId[]): Promise<void> {
  const facts = await decisive(db, org, people);
  const rows = recognitionRows(people.flatMap((person) => facts.get(person) ?? []));
  await keepRecognitionsAnew(db, org, people, rows);
}

/** Works out where some people stand, by all that is on record. */
async function stand(
  db: Database,
  org: number,
  people: readonly PersonId[],
  names: Names,
): Promise<void> {
  const facts = await decisive(db, org, people);
  const rows = people.flatMap((person) => standingRows(person, facts.get(person) ?? [], names));
  await keepStandings(db, org, people, rows);
}

/** Everybody who ever joined a community, some at a time. */
async function* whoJoined(db: Database, org: number): AsyncIterable<readonly PersonId[]> {
  for (let after = ""; ;) {
    const rows = await db
      .selectFrom("standings")
      .select("person")
      .distinct()
      .where("org", "=", org)
      .where("person", ">", after)
      .orderBy("person")
      .limit(PAGE)
      .execute();
    yield rows.map(({ person }) => unstored(person) as PersonId);
    after = rows.at(-1)?.person ?? after;
    if (rows.length < PAGE) return;
  }
}

import { type RawBuilder, sql } from "kysely";
import { about, type Fact } from "../core/fact.ts";
import { isDaily, type LedgerKey, personIn } from "../core/ledger/key.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { bodyOf, eachOnce, factIn } from "./fact-rows.ts";
import { pages } from "./pages.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

// What somebody did day by day may be ten thousand facts, and is read whole. Those of ten days stand
// in one row, as they stand in the ledger: some hundred rows then tell what ten thousand would.

/** So much of a time tells which ten days it is in: `2026-11-2` are those from the 20th on. */
const TEN_DAYS = "2026-11-2".length;

/** One fact on a line, as JSON writes them in a list: it has no line ends of its own. */
const BETWEEN = ",\n";

export interface Deed {
  readonly key: string;
  readonly days: string;
  readonly body: string;
  readonly fact: string;
}

/** Everybody who did anything. */
export async function doers(db: Database, org: number): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom("deeds")
    .select("key")
    .distinct()
    .where("org", "=", org)
    .execute();
  return rows.flatMap(({ key }) => personIn(unstored(key) as LedgerKey) ?? []);
}

/**
 * Adds what happened to its days. Facts that are there already stand in their days: so each piece
 * goes into the statement that writes its facts down, or into one before.
 */
export function keepDeeds(org: number, news: readonly Fact[]): readonly Part[] {
  const isNews = sql`not exists (select from facts where facts.org = ${org} and facts.id = told.fact)`;
  const pieces = Array.from(pages(eachOnce(news)), (some) => some.flatMap(deedsIn));
  return pieces.flatMap((deeds) => (deeds.length > 0 ? [adding(org, deeds, isNews)] : []));
}

/** Adds what happened to days that were emptied before. */
export async function keepDaysAnew(
  db: Database,
  org: number,
  deeds: readonly Deed[],
): Promise<void> {
  for (const some of pages(deeds)) await adding(org, some, EVERY).execute(db);
}

const EVERY = sql`true`;

/** Told twice, a fact counts once when it is read. */
function adding(org: number, deeds: readonly Deed[], which: RawBuilder<unknown>) {
  return sql`
    insert into deeds (org, key, days, bodies, written)
    select ${org}::bigint, key, days, string_agg(body, ${BETWEEN} order by place), ${BY_CHANCE}
    from unnest(
      ${deeds.map(({ key }) => key)}::text[],
      ${deeds.map(({ days }) => days)}::text[],
      ${deeds.map(({ body }) => body)}::text[],
      ${deeds.map(({ fact }) => fact)}::text[]
    ) with ordinality as told (key, days, body, fact, place)
    where ${which} group by key, days order by key, days
    on conflict (org, key, days)
      do update set bodies = deeds.bodies || ${BETWEEN} || excluded.bodies,
        written = excluded.written`;
}

/** As large as a number that is whole in JavaScript. */
const BY_CHANCE = sql`(random() * ${sql.lit(Number.MAX_SAFE_INTEGER)})::bigint`;

/** What a fact adds to the days of whom. */
export function deedsIn(fact: Fact): readonly Deed[] {
  const keys = about(fact).filter(isDaily);
  if (keys.length === 0) return [];
  const body = bodyOf(fact);
  const days = fact.at.slice(0, TEN_DAYS);
  return keys.map((key) => ({ key: stored(key), days, body, fact: stored(fact.id) }));
}

/** Takes facts out of their days. */
export async function forgetDeeds(
  db: Database,
  org: number,
  wrong: readonly Fact[],
): Promise<void> {
  const ids = new Set(wrong.map(({ id }) => stored(id)));
  for (const some of pages(wrong.flatMap(deedsIn))) {
    const { rows } = await taken(org, some).execute(db);
    const left = rows.flatMap(linesOf).filter(({ fact }) => !ids.has(fact));
    await keepDaysAnew(db, org, left);
  }
}

/** The facts of ten days, each once. */
export function bodiesIn(bodies: string): readonly string[] {
  return [...new Set(bodies.split(BETWEEN))];
}

function linesOf({ bodies, ...place }: Row): readonly Deed[] {
  return bodiesIn(bodies).map((body) => ({ ...place, body, fact: stored(factIn({ body }).id) }));
}

interface Row {
  readonly key: string;
  readonly days: string;
  readonly bodies: string;
}

function taken(org: number, deeds: readonly Deed[]): RawBuilder<Row> {
  return sql<Row>`
    delete from deeds using (
      select distinct key, days from unnest(
        ${deeds.map(({ key }) => key)}::text[],
        ${deeds.map(({ days }) => days)}::text[]) as of (key, days)
    ) as wrong
    where deeds.org = ${org} and deeds.key = wrong.key and deeds.days = wrong.days
    returning deeds.key, deeds.days, deeds.bodies`;
}

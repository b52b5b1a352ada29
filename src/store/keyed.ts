import { setTimeout as breath } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { type Fact, isTold } from "../core/fact.ts";
import { ordered } from "../core/fact/order.ts";
import { isDaily, type LedgerKey } from "../core/ledger/key.ts";
import type { Database } from "./connect.ts";
import { placedIn } from "./fact-rows.ts";
import { type Days, keeping, renewed } from "./kept-days.ts";
import { pages } from "./pages.ts";
import { stored, unstored } from "./text.ts";

/** All that is known under a key. PostgreSQL's rows cost more than what is in them: there is one for each. */
interface Row {
  readonly key: string;
  /** The facts, as JSON writes them in a list; where they are kept by ten days, a list of lists. */
  readonly body: string;
  /** The places of single facts in the ledger. */
  readonly seqs: string | null;
  /** Each ten days that there are facts of. */
  readonly days: string | null;
  /** The state of each; one that is known comes without its facts, as `null`. */
  readonly states: string | null;
}

/** In characters; to read them takes some ten milliseconds. */
const MUCH = 1_000_000;

type Keyed = Map<LedgerKey, readonly Fact[]>;

/** Of so many keys the facts are asked for at a time, as many as twelve people have who are looked at together: while the next are looked up, these are read. */
const KEYS = 60;
const AT_ONCE = 2;

/** Reads the facts about keys, in order; a key that nothing is about is absent. */
export function keyedIn(
  db: Database,
  most?: number,
): (org: number, keys: readonly LedgerKey[]) => Promise<Keyed> {
  const kept = keeping(most);
  async function some(org: number, keys: readonly LedgerKey[], found: Keyed): Promise<void> {
    const single = keys.filter((key) => !isDaily(key));
    const daily = keys.filter(isDaily);
    const before = new Map(daily.map((key) => [key, kept.get(`${org} ${key}`)]));
    const known = daily.flatMap((key) =>
      [...(before.get(key)?.all.values() ?? [])].map((days) => ({ key, ...days })),
    );
    const asked = [
      ...(single.length > 0 ? [singly(org, single)] : []),
      ...(daily.length > 0 ? [byDays(org, daily, known)] : []),
    ];
    const { rows } = await sql<Row>`${sql.join(asked, sql` union all `)}`.execute(db);
    const byDay = new Map(
      rows.flatMap((row) => (row.days === null ? [] : [[row, daysIn(row)] as const])),
    );
    const places = await placesOf(org, [...byDay.values()].flat(), db);
    for (const row of rows) {
      const key = unstored(row.key) as LedgerKey;
      const days = byDay.get(row)?.map((one) => placed(one, places));
      const read = days && renewed(days, before.get(key));
      if (read) kept.put(`${org} ${key}`, read);
      found.set(key, read?.facts ?? ordered(factsIn(row)));
      // What it took to read so much, and what is made of it, are two things: what came meanwhile goes first.
      if (row.body.length > MUCH) await breath();
    }
  }
  return async (org, keys) => {
    const found: Keyed = new Map();
    const waiting = [...pages(keys, KEYS)].values();
    async function read(): Promise<void> {
      for (const those of waiting) await some(org, those, found);
    }
    await Promise.all(Array.from({ length: AT_ONCE }, read));
    return found;
  };
}

/** Text from PostgreSQL is read faster as one than fact by fact. */
function factsIn({ body, seqs }: Row): readonly Fact[] {
  const facts = JSON.parse(`[${body}]`) as readonly Fact[];
  const places = JSON.parse(`[${seqs}]`) as readonly number[];
  return facts.map((fact, index) => placedIn(fact, places[index]));
}

/** Ten days as they were read: without their facts where those are known. */
type ReadDays = Parameters<typeof renewed>[0][number];

/** Where our own records stand in the ledger is not written beside what happened day by day: there are few. */
async function placesOf(
  org: number,
  days: readonly ReadDays[],
  db: Database,
): Promise<ReadonlyMap<string, number>> {
  const ours = days.flatMap(({ facts = [] }) => facts.filter((fact) => !isTold(fact)));
  if (ours.length === 0) return new Map();
  const rows = await db
    .selectFrom("facts")
    .select(["id", "seq"])
    .where("org", "=", org)
    .where(sql<boolean>`id = any(${ours.map(({ id }) => stored(id))}::text[])`)
    .execute();
  return new Map(rows.map(({ id, seq }) => [unstored(id), seq]));
}

function placed({ facts, ...days }: ReadDays, places: ReadonlyMap<string, number>): ReadDays {
  if (!facts || places.size === 0) return { ...days, ...(facts && { facts }) };
  return { ...days, facts: facts.map((fact) => placedIn(fact, places.get(fact.id))) };
}

function daysIn({ days, states, body }: Row): readonly ReadDays[] {
  const facts = JSON.parse(`[${body}]`) as readonly (readonly Fact[] | null)[];
  const state = listIn(states);
  return listIn(days).map((one, index) => ({
    days: one,
    state: state[index] ?? "",
    ...(facts[index] && { facts: facts[index] }),
  }));
}

/** Neither the days nor their states have spaces of their own. */
const SPACE = " ";

function listIn(text: string | null): readonly string[] {
  return (text ?? "").split(SPACE);
}

/** Each fact is looked up by its id: PostgreSQL would read through all of them where it expects many. */
function singly(org: number, keys: readonly LedgerKey[]): RawBuilder<Row> {
  return sql<Row>`
    select key, string_agg(one.body, ',') as body, string_agg(one.seq::text, ',') as seqs,
      null as days, null as states
    from fact_keys cross join lateral (
      select body, seq from facts where facts.org = fact_keys.org and facts.id = fact_keys.fact
      offset 0
    ) as one
    where fact_keys.org = ${org} and key = any(${keys.map(stored)}::text[])
    group by key`;
}

interface Known extends Days {
  readonly key: LedgerKey;
}

/** Each state of ten days is told apart, also where PostgreSQL forgot one when it crashed: what was read in the same state is not read again. */
function byDays(org: number, keys: readonly LedgerKey[], known: readonly Known[]): RawBuilder<Row> {
  const state = sql`deeds.written::text || deeds.xmin::text || deeds.ctid::text`;
  const isKnown = sql`known.state is not distinct from ${state}`;
  const inTurn = sql`order by days`;
  return sql<Row>`
    select key,
      string_agg(case when ${isKnown} then 'null' else '[' || bodies || ']' end, ',' ${inTurn}) as body,
      null as seqs,
      string_agg(days, ${SPACE} ${inTurn}) as days,
      string_agg(${state}, ${SPACE} ${inTurn}) as states
    from deeds left join unnest(
      ${known.map(({ key }) => stored(key))}::text[],
      ${known.map(({ days }) => days)}::text[],
      ${known.map((one) => one.state)}::text[]) as known (key, days, state) using (key, days)
    where org = ${org} and key = any(${keys.map(stored)}::text[])
    group by key`;
}

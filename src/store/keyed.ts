import { type RawBuilder, sql } from "kysely";
import type { Fact } from "../core/fact.ts";
import { ordered } from "../core/fact/order.ts";
import type { LedgerKey } from "../core/ledger/key.ts";
import type { Database } from "./connect.ts";
import { factsOfDays, isDaily } from "./deeds.ts";
import { factIn } from "./fact-rows.ts";
import { type Days, keeping, renewed } from "./kept-days.ts";
import { stored, unstored } from "./text.ts";

interface Row {
  readonly key: string;
  /** The ten days that a row is about; absent where it is one fact. */
  readonly days: string | null;
  readonly state: string | null;
  /** Absent where the row is in the state that is known. */
  readonly body: string | null;
  readonly seq: number | null;
}

type Keyed = Map<LedgerKey, readonly Fact[]>;

/** Reads the facts about keys, in order; a key that nothing is about is absent. */
export function keyedIn(db: Database): (org: number, keys: readonly LedgerKey[]) => Promise<Keyed> {
  const kept = keeping();
  return async (org, keys) => {
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
    if (asked.length === 0) return new Map();
    const { rows } = await sql<Row>`${sql.join(asked, sql` union all `)}`.execute(db);
    const found: Keyed = new Map();
    for (const [key, some] of Map.groupBy(rows, (row) => unstored(row.key) as LedgerKey)) {
      const read = isDaily(key) ? renewed(some.map(daysIn), before.get(key)) : undefined;
      if (read) kept.put(`${org} ${key}`, read);
      found.set(key, read?.facts ?? factsIn(some));
    }
    return found;
  };
}

function factsIn(rows: readonly Row[]): readonly Fact[] {
  return ordered(rows.map(({ body, seq }) => factIn({ body: body ?? "", seq })));
}

function daysIn({ days, state, body }: Row) {
  const place = { days: days ?? "", state: state ?? "" };
  return body === null ? place : { ...place, facts: factsOfDays(body) };
}

function singly(org: number, keys: readonly LedgerKey[]): RawBuilder<Row> {
  return sql<Row>`
    select key, null as days, null as state, body, seq
    from fact_keys join facts on facts.org = fact_keys.org and facts.id = fact_keys.fact
    where fact_keys.org = ${org} and key = any(${keys.map(stored)}::text[])`;
}

interface Known extends Days {
  readonly key: LedgerKey;
}

/** PostgreSQL tells each state of a row apart: what was read in the same state is not read again. */
function byDays(org: number, keys: readonly LedgerKey[], known: readonly Known[]): RawBuilder<Row> {
  const state = sql`deeds.xmin::text || deeds.ctid::text`;
  return sql<Row>`
    select key, days, ${state} as state,
      case when known.state is distinct from ${state} then bodies end as body, null::bigint as seq
    from deeds left join unnest(
      ${known.map(({ key }) => stored(key))}::text[],
      ${known.map(({ days }) => days)}::text[],
      ${known.map((one) => one.state)}::text[]) as known (key, days, state) using (key, days)
    where org = ${org} and key = any(${keys.map(stored)}::text[])`;
}

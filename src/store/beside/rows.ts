import { type RawBuilder, sql } from "kysely";
import { type Fact, recognitionIn, renamed } from "../../core/fact.ts";
import { recognising } from "../../core/ledger/awards.ts";
import { type LedgerKey, personIn, personKey } from "../../core/ledger/key.ts";
import { factsOf } from "../../core/ledger/ledger.ts";
import { DECISIVE, standingsAfter } from "../../core/ledger/standings.ts";
import type { Names } from "../../core/names.ts";
import type { PersonId } from "../../core/person.ts";
import type { Database } from "../connect.ts";
import { factIn } from "../fact-rows.ts";
import { pages } from "../pages.ts";
import { stored, unstored } from "../text.ts";

/** Where somebody stands with a community, as it is kept. */
export interface StandingRow {
  readonly community: string;
  readonly person: string;
  readonly brought: string | null;
  readonly going: boolean;
  readonly first: number;
}

/** What somebody was recognised for, as it is kept. */
export interface RecognitionRow {
  readonly fact: string;
  readonly at: string;
  readonly person: string;
  readonly badge: string | null;
  readonly pathway: string | null;
  readonly stage: string | null;
}

/**
 * Until the transaction ends, nobody else works out where people of an organisation stand: what
 * two write down at once, each would work out without the other's facts.
 */
export async function alone(db: Database, org: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`standings/${org}`}, 0))`.execute(db);
}

/** The facts about people that decide where they stand and what they were recognised for. */
export async function decisive(
  db: Database,
  org: number,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, readonly Fact[]>> {
  const rows = await db
    .selectFrom("fact_keys")
    .innerJoin("facts", (join) =>
      join.onRef("facts.org", "=", "fact_keys.org").onRef("facts.id", "=", "fact_keys.fact"),
    )
    .select(["key", "body", "seq"])
    .where("fact_keys.org", "=", org)
    .where(sql<boolean>`key = any(${people.map((one) => stored(personKey(one)))}::text[])`)
    .where(sql<boolean>`kind = any(${DECISIVE}::text[])`)
    .execute();
  const found = Map.groupBy(rows, ({ key }) => personIn(unstored(key) as LedgerKey));
  return new Map(
    [...found].flatMap(([person, some]) => (person ? [[person, some.map(factIn)]] : [])),
  );
}

/** Where somebody stands, by the facts that decide it. */
export function standingRows(
  person: PersonId,
  recorded: readonly Fact[],
  names: Names,
): readonly StandingRow[] {
  const facts = factsOf(recorded.map((fact) => renamed(fact, names)));
  const standings = standingsAfter(facts.all, person, names.now);
  return [...standings].map(([community, { joined, going, first }]) => ({
    community: stored(community),
    person: stored(person),
    brought: joined ? stored(joined.id) : null,
    going,
    first: first.seq ?? 0,
  }));
}

/** What facts recognise people for, without what was taken back. */
export function recognitionRows(facts: readonly Fact[]): readonly RecognitionRow[] {
  return recognising(facts).flatMap((fact) => {
    const { person, badge, reached } = recognitionIn(fact) ?? {};
    if (person === undefined) return [];
    return [
      {
        fact: stored(fact.id),
        at: fact.at,
        person: stored(person),
        badge: badge === undefined ? null : stored(badge),
        pathway: reached ? stored(reached.pathway) : null,
        stage: reached ? stored(reached.stage) : null,
      },
    ];
  });
}

/** Keeps what people were recognised for; what is kept already stays. */
export function keepRecognitions(
  org: number,
  rows: readonly RecognitionRow[],
): readonly RawBuilder<unknown>[] {
  return Array.from(
    pages(rows),
    (some) => sql`
      insert into recognitions (org, fact, at, person, badge, pathway, stage)
      select ${org}::bigint, * from unnest(
        ${some.map(({ fact }) => fact)}::text[],
        ${some.map(({ at }) => at)}::text[],
        ${some.map(({ person }) => person)}::text[],
        ${some.map(({ badge }) => badge)}::text[],
        ${some.map(({ pathway }) => pathway)}::text[],
        ${some.map(({ stage }) => stage)}::text[])
      on conflict (org, fact) do nothing`,
  );
}

/** Keeps what some people were recognised for, in the place of what was kept of them. */
export async function keepRecognitionsAnew(
  db: Database,
  org: number,
  people: readonly PersonId[],
  rows: readonly RecognitionRow[],
): Promise<void> {
  await db
    .deleteFrom("recognitions")
    .where("org", "=", org)
    .where(sql<boolean>`person = any(${people.map(stored)}::text[])`)
    .execute();
  for (const part of keepRecognitions(org, rows)) await part.execute(db);
}

/** Keeps where some people stand, in the place of what was kept of them. */
export async function keepStandings(
  db: Database,
  org: number,
  people: readonly PersonId[],
  rows: readonly StandingRow[],
): Promise<void> {
  await db
    .deleteFrom("standings")
    .where("org", "=", org)
    .where(sql<boolean>`person = any(${people.map(stored)}::text[])`)
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto("standings")
    .columns(["org", "community", "person", "brought", "going", "first"])
    .expression(
      sql`select ${org}::bigint, * from unnest(
        ${rows.map(({ community }) => community)}::text[],
        ${rows.map(({ person }) => person)}::text[],
        ${rows.map(({ brought }) => brought)}::text[],
        ${rows.map(({ going }) => going)}::boolean[],
        ${rows.map(({ first }) => first)}::bigint[])`,
    )
    .execute();
}

import { type RawBuilder, sql } from "kysely";
import type { Contributed, RuleCounted, Steps, Tallies, Tally } from "../core/ledger/tally.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
import { pages } from "./pages.ts";
import { stored, unstored } from "./text.ts";
import type { Part } from "./together.ts";

/** Whose chart it is: the organisation's own where no community is named. */
interface Wanted {
  readonly community?: string;
  /** The first quarter. */
  readonly since: string;
}

/** How much was contributed in public, as the last look at each person found. */
export interface KeptTallies {
  /** The tally of each of these people; whoever has none is absent. */
  tallies(org: number, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Tally>>;
  /** What all of them come to, by quarter and type, where everybody may look now. */
  contributed(org: number, wanted: Wanted): Promise<readonly Contributed[]>;
  /** How many people took how long to reach each stage of these pathways after the one before. */
  steps(org: number, pathways: readonly string[]): Promise<readonly Steps[]>;
  /** How much each rule counted since a month where everybody may look now; one that counted nothing is absent. */
  ruleCounts(org: number, since: string): Promise<readonly RuleCounted[]>;
}

export function tallies(db: Database): KeptTallies {
  return {
    async tallies(org, people) {
      const rows = await db
        .selectFrom("tallies")
        .select(["person", "body"])
        .where("org", "=", org)
        .where(sql<boolean>`person = any(${people.map(stored)}::text[])`)
        .execute();
      return new Map(
        rows.map(({ person, body }) => [unstored(person) as PersonId, JSON.parse(body) as Tally]),
      );
    },
    async contributed(org, { community = "", since }) {
      const closed = sql`from repositories where org = ${org} and private`;
      const rows = await db
        .selectFrom("tallied")
        .select(["quarter", "type", sql<number>`sum(count)::integer`.as("count")])
        .where("org", "=", org)
        .where("community", "=", stored(community))
        .where("quarter", ">=", since)
        .where(sql<boolean>`repo <> all(array(select id ${closed}))`)
        .where(sql<boolean>`shows <> all(array(select lower(owner || '/' || name) ${closed}))`)
        .groupBy(["quarter", "type"])
        .having(sql<boolean>`sum(count) > 0`)
        .orderBy("quarter")
        .orderBy("type")
        .execute();
      return rows.map((row) => ({ ...row, type: unstored(row.type) }));
    },
    async steps(org, pathways) {
      if (pathways.length === 0) return [];
      const rows = await db
        .selectFrom("steps")
        .select(["pathway", "stage", "days", "count"])
        .where("org", "=", org)
        .where(sql<boolean>`pathway = any(${pathways.map(stored)}::text[])`)
        .where("count", ">", 0)
        .orderBy("days")
        .execute();
      return rows;
    },
    ruleCounts: (org, since) =>
      db
        .selectFrom("rule_counts")
        .select([
          "rule",
          sql<number>`sum(count)::integer`.as("count"),
          sql<string>`max(month)`.as("last"),
        ])
        .where("org", "=", org)
        .where("month", ">=", since)
        .where("count", ">", 0)
        .where(
          sql<boolean>`repo <> all(array(
            select id from repositories where org = ${org} and private))`,
        )
        .groupBy("rule")
        .orderBy("rule")
        .execute(),
  };
}

/** Keeps how much each of some people contributed. */
export function keepTallies(org: number, all: readonly Tallies[]): readonly Part[] {
  return Array.from(
    pages(lastOfEach(all)),
    (some) => sql`
      insert into tallies (org, person, body)
      select ${org}::bigint, person, body from ${toldIn(some)} order by person
      on conflict (org, person) do update set body = excluded.body`,
  );
}

/** What is said of somebody later takes the place of what was said before. */
function lastOfEach(all: readonly Tallies[]): readonly Tallies[] {
  return [...new Map(all.map((one) => [one.person, one])).values()];
}

/** Tallies as rows that are called `told`. */
function toldIn(some: readonly Tallies[]): RawBuilder<unknown> {
  return sql`unnest(
    ${some.map(({ person }) => stored(person))}::text[],
    ${some.map(bodyOf)}::text[]) as told (person, body)`;
}

/** What a sum over all tallies is told apart by, and what one tally adds to it. */
export interface Sum {
  readonly table: string;
  readonly columns: string;
  readonly of: (body: RawBuilder<unknown>) => RawBuilder<unknown>;
}

/** Everything that is added up over all tallies: for the organisation, an empty community, and for each community; and for the organisation alone. */
export const SUMS: readonly Sum[] = [
  {
    table: "tallied",
    columns: "community, quarter, type, repo, shows",
    of: (body) => sql`
      select community, quarter, type, repo, shows, count
      from json_to_recordset(${body}::json -> 'counts')
        as counted (quarter text, type text, repo bigint, shows text, count integer)
      cross join (select '' as community
        union all select json_array_elements_text(${body}::json -> 'homes')) as homes`,
  },
  {
    table: "steps",
    columns: "pathway, stage, days",
    of: (body) => sql`
      select pathway, stage, days, 1 as count from json_to_recordset(${body}::json -> 'steps')
        as taken (pathway text, stage text, days integer)`,
  },
  {
    table: "rule_counts",
    columns: "rule, month, repo",
    of: (body) => sql`
      select rule, month, repo, count from json_to_recordset(${body}::json -> 'rules')
        as counted (rule integer, month text, repo bigint, count integer)`,
  },
];

/** What all tallies that are kept come to, in the sum's columns and `count`. */
export function sumsTold(org: number, { columns, of }: Sum): RawBuilder<unknown> {
  return sql`select ${sql.raw(columns)}, sum(count)::integer as count from tallies
    cross join lateral (${of(sql.ref("tallies.body"))}) as told
    where tallies.org = ${org} group by ${sql.raw(columns)} having sum(count) <> 0`;
}

/** Changes a sum by how much tallies differ from those that are kept: all of them are written down in one statement. */
export function addUp(org: number, all: readonly Tallies[], sum: Sum): readonly Part[] {
  const [table, columns] = [sql.table(sum.table), sql.raw(sum.columns)];
  return Array.from(
    pages(lastOfEach(all)),
    (some) => sql`
      insert into ${table} (org, ${columns}, count)
      select ${org}::bigint, ${columns}, sum(count)::integer from (
        select ${columns}, count from ${toldIn(some)}
        cross join lateral (${sum.of(sql.ref("told.body"))}) as now
        union all
        select ${columns}, -count from tallies
        cross join lateral (${sum.of(sql.ref("tallies.body"))}) as before
        where tallies.org = ${org}
          and tallies.person = any(${some.map(({ person }) => stored(person))}::text[])
      ) as changes
      group by ${columns} having sum(count) <> 0 order by ${columns}
      on conflict (org, ${columns}) do update set count = ${table}.count + excluded.count`,
  );
}

function bodyOf({ homes, counts, steps, rules }: Tally): string {
  return JSON.stringify({ homes, counts, steps, rules });
}

import { sql } from "kysely";
import type { Contributed, Steps, Tallies, Tally } from "../core/ledger/tally.ts";
import type { PersonId } from "../core/person.ts";
import type { Database } from "./connect.ts";
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
  };
}

/** Keeps how much somebody contributed. */
export function tally(org: number, { person, ...one }: Tallies): Part {
  return sql`
    insert into tallies (org, person, body) values (${org}, ${stored(person)}, ${bodyOf(one)})
    on conflict (org, person) do update set body = excluded.body`;
}

/** Adds to all that is tallied by how much a tally differs from the one that is kept: both are written down in one statement. */
export function addUp(org: number, { person, ...one }: Tallies): Part {
  return sql`
    insert into tallied (org, community, quarter, type, repo, shows, count)
    select ${org}::bigint, community, quarter, type, repo, shows, sum(count)::integer from (
      select community, quarter, type, repo, shows, count ${counted(bodyOf(one))}
      union all
      select kept.* from tallies
      cross join lateral (
        select community, quarter, type, repo, shows, -count ${counted(sql.ref("tallies.body"))}
      ) as kept
      where tallies.org = ${org} and tallies.person = ${stored(person)}
    ) as changes
    group by community, quarter, type, repo, shows having sum(count) <> 0
    order by community, quarter, type, repo, shows
    on conflict (org, community, quarter, type, repo, shows)
      do update set count = tallied.count + excluded.count`;
}

/** The same for how long stages took. */
export function addSteps(org: number, { person, ...one }: Tallies): Part {
  return sql`
    insert into steps (org, pathway, stage, days, count)
    select ${org}::bigint, pathway, stage, days, sum(count)::integer from (
      select pathway, stage, days, 1 as count ${taken(bodyOf(one))}
      union all
      select kept.* from tallies
      cross join lateral (
        select pathway, stage, days, -1 ${taken(sql.ref("tallies.body"))}
      ) as kept
      where tallies.org = ${org} and tallies.person = ${stored(person)}
    ) as changes
    group by pathway, stage, days having sum(count) <> 0
    order by pathway, stage, days
    on conflict (org, pathway, stage, days) do update set count = steps.count + excluded.count`;
}

function taken(body: unknown) {
  return sql`
    from json_to_recordset(${body}::json -> 'steps')
      as taken (pathway text, stage text, days integer)`;
}

/** What a tally counts, for the organisation and for each of its communities. */
function counted(body: unknown) {
  return sql`
    from json_to_recordset(${body}::json -> 'counts')
      as counted (quarter text, type text, repo bigint, shows text, count integer)
    cross join (select '' as community
      union all select json_array_elements_text(${body}::json -> 'communities')) as communities`;
}

function bodyOf({ communities, counts, steps }: Tally): string {
  return JSON.stringify({ communities, counts, steps });
}

import { type RawBuilder, sql } from "kysely";
import type { Fact } from "../core/fact.ts";
import type { PersonId } from "../core/person.ts";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";
import { LAST_FIRST, latestOf, rowsOf, type StageIds, type Which } from "./latest-recognitions.ts";
import { stored, unstored } from "./text.ts";

interface Wanted extends Which {
  readonly skip?: number;
  readonly most: number;
}

interface Contributing extends Required<Pick<Wanted, "stages">> {
  /** The first quarter in which contributing counts. */
  readonly since: string;
}

/** A time around somebody. */
interface Within {
  readonly person: PersonId;
  readonly from: Instant;
  readonly until: Instant;
}

/** How many people reached a stage. */
interface StageCount extends StageIds {
  readonly count: number;
}

/** Who was recognised when: awards and stages, as they are kept beside the ledger. */
export interface Recognitions {
  /** The latest first. */
  latestRecognitions(org: number, wanted: Wanted): Promise<readonly Fact[]>;
  /** What people were recognised for within some time, each of them in their own; the latest first. */
  recognitionsWithin(org: number, times: readonly Within[]): Promise<readonly Fact[]>;
  /** How many people reached each stage of these pathways, by the ids they had then. */
  stageCounts(org: number, pathways: readonly string[]): Promise<readonly StageCount[]>;
  /**
   * Everybody who was recognised, by awards and these stages, whoever was last first; and then whoever
   * else contributed since a quarter where everybody may look now.
   */
  contributingPeople(
    org: number,
    wanted: Contributing & Pick<Wanted, "most">,
  ): Promise<readonly PersonId[]>;
  /** How many these are: each of them is gone through for it. */
  contributingCount(org: number, wanted: Contributing): Promise<number>;
  /** When each of these badges was given last, by the ids they had then; one that nobody has is absent. */
  lastGiven(org: number, badges: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** Those of these stages that anybody reached, by the ids they had then. */
  everReached(org: number, stages: readonly StageIds[]): Promise<readonly StageIds[]>;
  /** How many people hold a badge, by the ids it had. */
  holders(org: number, badges: readonly string[]): Promise<number>;
}

export function recognitions(db: Database): Recognitions {
  return {
    async latestRecognitions(org, { skip = 0, most, ...which }) {
      const { rows: found } = await sql<FactRow>`
        select body, seq from (
          select * from (${latestOf(which, skip + most, org)}) as found
          ${LAST_FIRST} limit ${most} offset ${skip}
        ) as latest join facts on facts.org = ${org} and facts.id = latest.fact
        order by latest.at desc, latest.fact desc`.execute(db);
      return found.map(factIn);
    },
    async recognitionsWithin(org, times) {
      const { rows: found } = await sql<FactRow>`
        select distinct facts.at, facts.id, facts.body, facts.seq from unnest(
          ${times.map(({ person }) => stored(person))}::text[],
          ${times.map(({ from }) => from)}::text[],
          ${times.map(({ until }) => until)}::text[]) as around (person, since, until)
        join recognitions on recognitions.org = ${org} and recognitions.person = around.person
          and recognitions.at between around.since and around.until
        join facts on facts.org = recognitions.org and facts.id = recognitions.fact
        order by facts.at desc, facts.id desc`.execute(db);
      return found.map(factIn);
    },
    async stageCounts(org, pathways) {
      if (pathways.length === 0) return [];
      const found = await db
        .selectFrom("recognitions")
        .select(["pathway", "stage", (is) => is.fn.countAll<number>().as("count")])
        .where("org", "=", org)
        .where(sql<boolean>`pathway = any(${pathways.map(stored)}::text[])`)
        .groupBy(["pathway", "stage"])
        .execute();
      return found.map(({ pathway, stage, count }) => ({
        pathway: unstored(pathway ?? ""),
        stage: unstored(stage ?? ""),
        count,
      }));
    },
    async contributingPeople(org, { stages, since, most }) {
      const recognised = await recognisedLast({ stages, most }, org, db);
      const left = most - recognised.length;
      const { rows: others } =
        left > 0
          ? await sql<Named>`select person ${othersSince(since, stages, org)}
              order by person limit ${left}`.execute(db)
          : { rows: [] };
      return [...recognised, ...others].map(({ person }) => unstored(person) as PersonId);
    },
    async contributingCount(org, { stages, since }) {
      const [recognised, others] = await Promise.all([
        countOf(sql`from (select distinct person ${recognisedAt(stages, org)}) them`, db),
        countOf(othersSince(since, stages, org), db),
      ]);
      return recognised + others;
    },
    async lastGiven(org, badges) {
      const { rows: found } = await sql<{ readonly badge: string; readonly at: string }>`
        select wanted.badge, at from unnest(${badges.map(stored)}::text[]) as wanted (badge)
        cross join lateral (
          select at from recognitions where org = ${org} and recognitions.badge = wanted.badge
          order by at desc limit 1
        ) as given`.execute(db);
      return new Map(found.map(({ badge, at }) => [unstored(badge), at]));
    },
    async everReached(org, stages) {
      const { rows: found } = await sql<StageIds>`
        select * from ${rowsOf(stages)}
        where exists (select from recognitions where org = ${org}
          and recognitions.pathway = wanted.pathway and recognitions.stage = wanted.stage)`.execute(
        db,
      );
      return found.map(({ pathway, stage }) => ({
        pathway: unstored(pathway),
        stage: unstored(stage),
      }));
    },
    async holders(org, badges) {
      const people = db
        .selectFrom("recognitions")
        .select("person")
        // Put apart before they are counted: `count(distinct …)` would sort them all.
        .distinct()
        .where("org", "=", org)
        .where(ofBadges(badges));
      const row = await db
        .selectFrom(people.as("them"))
        .select((is) => is.fn.countAll<number>().as("all"))
        .executeTakeFirstOrThrow();
      return row.all;
    },
  };
}

interface FactRow {
  readonly body: string;
  readonly seq: number;
}

function ofBadges(badges: readonly string[]) {
  return sql<boolean>`badge = any(${badges.map(stored)}::text[])`;
}

async function countOf(all: RawBuilder<unknown>, db: Database): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count ${all}`.execute(db);
  return rows[0]?.count ?? 0;
}

interface Named {
  readonly person: string;
}

/** Whoever was recognised last first, and of those of one moment always the same. */
async function recognisedLast(
  { stages, most }: Required<Pick<Wanted, "stages" | "most">>,
  org: number,
  db: Database,
): Promise<readonly Named[]> {
  const all = recognisedAt(stages, org);
  const first = async (them: RawBuilder<unknown>) => {
    const { rows } = await sql<Named>`select person from (${them}) them
      group by person order by max(at || fact) desc limit ${most}`.execute(db);
    return rows;
  };
  // Most are among the latest; everybody has to be gone through only where that is not so.
  const latest = await first(sql`select * from (${latestOf({ stages }, most * EACH, org)}) as found
    ${LAST_FIRST} limit ${most * EACH}`);
  return latest.length === most ? latest : first(sql`select person, at, fact ${all}`);
}

/** So often somebody is recognised, about, until everybody else was. */
const EACH = 10;

function recognisedAt(stages: readonly StageIds[], org: number) {
  return sql`from recognitions where org = ${org} and ${ofStages(stages)}`;
}

/** Those who contributed since a quarter where everybody may look now, and were not recognised: apart from them, since that is found in half the time. */
function othersSince(since: string, stages: readonly StageIds[], org: number) {
  const closed = sql`from repositories where org = ${org} and private`;
  return sql`from contributors where org = ${org} and quarter >= ${since}
    and repo <> all(array(select id ${closed}))
    and shows <> all(array(select lower(owner || '/' || name) ${closed}))
    and not exists (select from recognitions where recognitions.org = ${org}
      and recognitions.person = contributors.person and ${ofStages(stages)})`;
}

/** What is no stage stays. */
function ofStages(stages: readonly StageIds[]) {
  return sql<boolean>`(pathway is null or (pathway, stage) in (select * from ${rowsOf(stages)}))`;
}

import { sql } from "kysely";
import type { Fact } from "../core/fact.ts";
import type { PersonId } from "../core/person.ts";
import type { Instant } from "../core/time.ts";
import type { Database } from "./connect.ts";
import { factIn } from "./fact-rows.ts";
import { stored, unstored } from "./text.ts";

/** Which of everything that people were recognised for. */
interface Wanted {
  /** Awards of one of these badges, by the ids they had then, and nothing else. */
  readonly badges?: readonly string[];
  /** Of all stages only these, by the ids they had then. */
  readonly stages?: readonly StageIds[];
  readonly skip?: number;
  readonly most: number;
}

interface WantedPeople extends Required<Pick<Wanted, "stages" | "most">> {
  /** The first quarter in which contributing counts. */
  readonly since: string;
}

interface People {
  readonly list: readonly PersonId[];
  /** How many there are in all. */
  readonly count: number;
}

interface StageIds {
  readonly pathway: string;
  readonly stage: string;
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
  /** What people were recognised for within some time, each of them in their own. */
  recognitionsWithin(org: number, times: readonly Within[]): Promise<readonly Fact[]>;
  /** How many people reached each stage of these pathways, by the ids they had then. */
  stageCounts(org: number, pathways: readonly string[]): Promise<readonly StageCount[]>;
  /**
   * Everybody who was recognised, by awards and these stages, whoever was last first; and then whoever
   * else contributed since a quarter where everybody may look now.
   */
  contributingPeople(org: number, wanted: WantedPeople): Promise<People>;
  /** When each of these badges was given last, by the ids they had then; one that nobody has is absent. */
  lastGiven(org: number, badges: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  /** Those of these stages that anybody reached, by the ids they had then. */
  everReached(org: number, stages: readonly StageIds[]): Promise<readonly StageIds[]>;
  /** How many people hold a badge, by the ids it had. */
  holders(org: number, badges: readonly string[]): Promise<number>;
}

export function recognitions(db: Database): Recognitions {
  const rows = (org: number) =>
    db
      .selectFrom("recognitions")
      .innerJoin("facts", (join) =>
        join.onRef("facts.org", "=", "recognitions.org").onRef("facts.id", "=", "fact"),
      )
      .select(["facts.body", "facts.seq"])
      .where("recognitions.org", "=", org);
  return {
    async latestRecognitions(org, { badges, stages, skip = 0, most }) {
      const found = await rows(org)
        .$if(badges !== undefined, (all) => all.where(ofBadges(badges ?? [])))
        .$if(stages !== undefined, (all) => all.where(ofStages(stages ?? [])))
        .orderBy("recognitions.at", "desc")
        .orderBy("fact", "desc")
        .limit(most)
        .offset(skip)
        .execute();
      return found.map(factIn);
    },
    async recognitionsWithin(org, times) {
      const { rows: found } = await sql<{ readonly body: string; readonly seq: number }>`
        select distinct facts.id, facts.body, facts.seq from unnest(
          ${times.map(({ person }) => stored(person))}::text[],
          ${times.map(({ from }) => from)}::text[],
          ${times.map(({ until }) => until)}::text[]) as around (person, since, until)
        join recognitions on recognitions.org = ${org} and recognitions.person = around.person
          and recognitions.at between around.since and around.until
        join facts on facts.org = recognitions.org and facts.id = recognitions.fact`.execute(db);
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
      const others = othersSince(since, stages, org);
      const [recognised, { rows: counted }] = await Promise.all([
        recognisedPeople(stages, most, org, db),
        sql<{ readonly count: number }>`select count(*)::integer as count ${others}`.execute(db),
      ]);
      const left = most - recognised.length;
      const { rows: more } =
        left > 0
          ? await sql<{ readonly person: string }>`
              select person ${others} order by person limit ${left}`.execute(db)
          : { rows: [] };
      const list = [...recognised, ...more].map(({ person }) => unstored(person) as PersonId);
      return { list, count: (recognised[0]?.all ?? 0) + (counted[0]?.count ?? 0) };
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
        select * from unnest(
          ${stages.map(({ pathway }) => stored(pathway))}::text[],
          ${stages.map(({ stage }) => stored(stage))}::text[]) as wanted (pathway, stage)
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

function ofBadges(badges: readonly string[]) {
  return sql<boolean>`badge = any(${badges.map(stored)}::text[])`;
}

/** Whoever was recognised last first, each with how many there are in all. */
function recognisedPeople(
  stages: readonly StageIds[],
  most: number,
  org: number,
  db: Database,
): Promise<readonly { readonly person: string; readonly all: number }[]> {
  return db
    .selectFrom("recognitions")
    .select(["person", sql<number>`count(*) over ()`.as("all")])
    .where("org", "=", org)
    .where(ofStages(stages))
    .groupBy("person")
    .orderBy((is) => is.fn.max("at"), "desc")
    .orderBy("person")
    .limit(most)
    .execute();
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
  return sql<boolean>`(pathway is null or (pathway, stage) in (select * from unnest(
    ${stages.map(({ pathway }) => stored(pathway))}::text[],
    ${stages.map(({ stage }) => stored(stage))}::text[])))`;
}

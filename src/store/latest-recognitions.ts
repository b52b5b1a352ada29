import { type RawBuilder, sql } from "kysely";
import { stored } from "./text.ts";

export interface StageIds {
  readonly pathway: string;
  readonly stage: string;
}

/** Which of everything that people were recognised for. */
export interface Which {
  /** Awards of one of these badges, by the ids they had then, and nothing else. */
  readonly badges?: readonly string[];
  /** Of all stages only these, by the ids they had then. */
  readonly stages?: readonly StageIds[];
}

/** What came last first, and always the same of one moment. */
export const LAST_FIRST = sql`order by at desc, fact desc`;

/**
 * So many of the latest, and more: the latest of each badge and of each stage, since thousands of
 * others may be later. A rule that is new recognises everybody at the same moment.
 */
export function latestOf(
  { badges, stages }: Which,
  most: number,
  org: number,
): RawBuilder<unknown> {
  const some = (which: RawBuilder<unknown>) => sql`
    select at, fact, person from recognitions where org = ${org} and ${which}
    ${LAST_FIRST} limit ${most}`;
  const ofEach = (all: RawBuilder<unknown>, which: RawBuilder<unknown>) => sql`
    select latest.* from ${all} cross join lateral (${some(which)}) as latest`;
  if (badges)
    return ofEach(
      sql`(select distinct * from unnest(${badges.map(stored)}::text[])) as wanted (badge)`,
      sql`recognitions.badge = wanted.badge`,
    );
  if (!stages) return some(sql`true`);
  return sql`
    (${some(sql`pathway is null`)}) union all
    ${ofEach(
      rowsOf(stages),
      sql`recognitions.pathway = wanted.pathway and recognitions.stage = wanted.stage`,
    )}`;
}

/** Stages as rows that are called `wanted`, each once. */
export function rowsOf(stages: readonly StageIds[]): RawBuilder<unknown> {
  return sql`(select distinct * from unnest(
    ${stages.map(({ pathway }) => stored(pathway))}::text[],
    ${stages.map(({ stage }) => stored(stage))}::text[])) as wanted (pathway, stage)`;
}

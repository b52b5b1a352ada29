import { sql } from "kysely";
import type { Tallied, Tallies } from "../core/ledger/tally.ts";
import { pages } from "./pages.ts";
import { stored } from "./text.ts";
import type { Part } from "./together.ts";

/**
 * Keeps where each of some people contributed in public last, one place for each, so that twenty thousand
 * are read at once. Where that is closed to the public later, they are found again by what they do next.
 */
export function keepContributors(org: number, all: readonly Tallies[]): readonly Part[] {
  return Array.from(pages(latestOf(all)), (some) => {
    const rows = some.flatMap(({ person, counts }) =>
      counts
        .toSorted(lastFirst)
        .slice(0, 1)
        .map((place) => ({ ...place, person })),
    );
    return sql`
      insert into contributors (org, person, repo, shows, quarter)
      select ${org}::bigint, * from unnest(
        ${rows.map(({ person }) => stored(person))}::text[],
        ${rows.map(({ repo }) => repo)}::bigint[],
        ${rows.map(({ shows }) => stored(shows))}::text[],
        ${rows.map(({ quarter }) => quarter)}::text[]) as told (person, repo, shows, quarter)
      order by person
      on conflict (org, person) do update
        set repo = excluded.repo, shows = excluded.shows, quarter = excluded.quarter
        where (contributors.repo, contributors.shows, contributors.quarter)
          <> (excluded.repo, excluded.shows, excluded.quarter)`;
  });
}

/** Takes away whoever contributed nothing in public after all; nobody is both kept and taken away, so that both may stand in one statement. */
export function forgetContributors(org: number, all: readonly Tallies[]): readonly Part[] {
  return Array.from(pages(latestOf(all)), (some) => {
    const none = some.filter(({ counts }) => counts.length === 0);
    return sql`
      delete from contributors where org = ${org}
        and person = any(${none.map(({ person }) => stored(person))}::text[])`;
  });
}

/** What is said of somebody later takes the place of what was said before. */
function latestOf(all: readonly Tallies[]): readonly Tallies[] {
  return [...new Map(all.map((one) => [one.person, one])).values()];
}

/** Of one quarter, what shows nothing elsewhere comes first, and then by number and name, so that it is always the same. */
function lastFirst(one: Tallied, other: Tallied): number {
  if (one.quarter !== other.quarter) return one.quarter > other.quarter ? -1 : 1;
  if (one.shows !== other.shows) return one.shows < other.shows ? -1 : 1;
  return one.repo - other.repo;
}

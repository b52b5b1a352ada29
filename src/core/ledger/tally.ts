import { repoOf } from "../fact.ts";
import { placeIn } from "../place.ts";
import { isBot, type PersonId } from "../person.ts";
import { dayIn, type Instant, shift } from "../time.ts";
import type { World } from "../world.ts";
import { type Contribution, contributionsOnRecord, repoOfContribution } from "./contributions.ts";
import { rulesIn } from "./by-rule.ts";
import { countedFor } from "./counted.ts";
import { personKey } from "./key.ts";
import { homesOf } from "./memberships.ts";

/** How much somebody contributed in public, and how long they took from stage to stage, for charts that name nobody. */
export interface Tally {
  /** The communities whose charts it counts for: where they belong now, or lead. */
  readonly homes: readonly string[];
  readonly counts: readonly Tallied[];
  readonly steps: readonly Step[];
  readonly rules: readonly RuleCount[];
}

/** How much a rule counted in a month, by its place in the settings, from 1, and where. */
export interface RuleCount {
  readonly rule: number;
  /** `2026-11`. */
  readonly month: string;
  readonly repo: number;
  readonly count: number;
}

/** What came of a rule in public in the last two years. */
export interface RuleCounted {
  readonly rule: number;
  readonly count: number;
  /** The last month in which it counted something. */
  readonly last: string;
}

/** How many days it took to reach a stage since the stage before; above two weeks in whole weeks. */
export interface Step {
  readonly pathway: string;
  readonly stage: string;
  readonly days: number;
}

/** So many people took so long. */
export interface Steps extends Step {
  readonly count: number;
}

/** How much of one type in a quarter, and where: a repository may be closed to the public later. */
export interface Tallied {
  /** `2026-4` begins in October. */
  readonly quarter: string;
  readonly type: string;
  readonly repo: number;
  /** The repository into which its evidence leads, as `owner/name` in small letters; empty where it leads into none. */
  readonly shows: string;
  readonly count: number;
}

/** The same, for the organisation where the community is empty, or for one. */
export interface TalliedRow extends Tallied {
  readonly community: string;
}

/** What tallies come to: everything of one type in a quarter. */
export type Contributed = Pick<Tallied, "quarter" | "type" | "count">;

/** The same, and whose it is: to be kept in the place of what was kept before. */
export interface Tallies extends Tally {
  readonly person: PersonId;
}

/** So many quarters are kept, the present one among them: two years. */
export const QUARTERS = 8;

/** The last quarters, the present one at the end. */
export function lastQuarters(now: Instant, zone: string): readonly string[] {
  const [year = 0, quarter = 0] = quarterOf(dayIn(now, zone)).split("-").map(Number);
  const last = year * 4 + quarter - 1;
  return Array.from({ length: QUARTERS }, (_, index) => {
    const one = last - QUARTERS + 1 + index;
    return `${Math.floor(one / 4)}-${(one % 4) + 1}`;
  });
}

/** What somebody contributed in public in the last two years, by quarter, type and place; nothing of bots, who are nobody. */
export function tallyOf(person: PersonId, world: World): Tally {
  if (isBot(world.login(person))) return NOTHING;
  const zone = world.definitions()?.settings.timezone ?? "UTC";
  const [first = ""] = world.once("quarters", () => lastQuarters(world.now, zone));
  const limit = shift(world.now, LONGEST, -1);
  const inQuarter = quartersIn(zone);
  const counts = new Map<string, Tallied>();
  for (const contribution of contributionsOnRecord(person, world)) {
    const place = contribution.at < limit ? undefined : shownIn(contribution, world);
    if (!place) continue;
    const quarter = inQuarter(contribution.at);
    if (quarter < first) continue;
    for (const type of contribution.types) {
      const one = { quarter, type, ...place };
      const key = JSON.stringify(Object.values(one));
      counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const homes = counts.size === 0 ? [] : homesOf(person, world).toSorted();
  return {
    homes,
    counts: [...counts.values()],
    steps: stepsOf(person, world),
    rules: rulesOf(person, limit, world),
  };
}

const NOTHING: Tally = { homes: [], counts: [], steps: [], rules: [] };

/** What each rule counted for them where everybody could see it. */
function rulesOf(person: PersonId, limit: Instant, world: World): readonly RuleCount[] {
  const definitions = world.definitions();
  if (!definitions) return [];
  const rules = rulesIn(definitions.settings);
  const counts = new Map<string, RuleCount>();
  for (const { rule, at, fact } of countedFor(person, definitions, world, limit)) {
    const repo = repoOf(fact);
    if (!repo || repo.private) continue;
    const one = { rule: rules.indexOf(rule) + 1, month: at.slice(0, 7), repo: repo.id };
    const key = JSON.stringify(one);
    counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Every stage they reached after the one before it, on the pathways there are now. */
function stepsOf(person: PersonId, world: World): readonly Step[] {
  const reached = world.ledger.about(personKey(person)).of("stage-reached");
  const at = new Map(
    reached
      .filter((fact) => fact.person === person)
      .map((fact) => [JSON.stringify([fact.pathway, fact.stage]), fact.at]),
  );
  return Object.entries({ ...world.definitions()?.pathways }).flatMap(([pathway, { stages }]) =>
    stages.flatMap(({ id }, index) => {
      const before = at.get(JSON.stringify([pathway, stages[index - 1]?.id]));
      const then = at.get(JSON.stringify([pathway, id]));
      if (before === undefined || then === undefined) return [];
      return [{ pathway, stage: id, days: daysBetween(before, then) }];
    }),
  );
}

const DAY = 86_400_000;
const WEEK = 7;

/** What is known late may seem to have come first. */
function daysBetween(before: Instant, then: Instant): number {
  const days = Math.max(0, Math.round((Date.parse(then) - Date.parse(before)) / DAY));
  return days > 2 * WEEK ? Math.round(days / WEEK) * WEEK : days;
}

/** The first of so many quarters began no earlier. */
export const LONGEST = { count: 3 * QUARTERS, unit: "month" } as const;

/** Where everybody could see it when it happened. */
function shownIn(contribution: Contribution, world: World) {
  const { evidence = "" } = contribution;
  const repo = repoOfContribution(contribution);
  if (!repo || repo.private) return undefined;
  return { repo: repo.id, shows: placeIn(evidence, world.github) ?? "" };
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Only on the first and the last day of a month does it matter where days begin, and to ask takes long. */
function quartersIn(zone: string): (at: Instant) => string {
  return (at) => quarterOf(/^.{8}(?:01|3[01])/.test(at) ? dayIn(at, zone) : at);
}

import { rulesIn } from "../core/ledger/by-rule.ts";
import { type Instant, shift } from "../core/time.ts";
import type { World } from "../core/world.ts";
import { countsThen, type RuleInForce, standingOf } from "../definitions/contribution-rule.ts";
import type { Definitions } from "../definitions/definitions.ts";
import type { ContributionRule } from "../definitions/types.ts";
import type { Heeded } from "./heeded.ts";
import { latest } from "./latest.ts";
import { inForceBefore, QUIET } from "./looking-back.ts";

/** What is wrong with a rule, as far as what happened tells. */
export type RuleTrouble =
  /** Nothing that it could look at has happened for as long as it stands, which is long. */
  | "never-happened"
  /** Much happened that it looks at, and nothing of it counted. */
  | "nothing-fits"
  /** Something counted once, and nothing of all that happened since. */
  | "gone-quiet"
  /** It counts all that happens, where rules beside it choose. */
  | "counts-everything"
  /** It asks for repositories or files, and for all there are: whoever wrote it may have meant fewer. */
  | "asks-for-everything";

/** What came of a rule for contributions. */
export interface RuleHealth {
  /** Its place in `waymark.yml`, from 1. */
  readonly place: number;
  readonly type: string;
  readonly on: ContributionRule["on"];
  /** How much happened for which it could credit somebody who is no bot. */
  readonly happened: number;
  /** The same, after it counted something last. */
  readonly since: number;
  /** How many contributions it counted, for how many people. */
  readonly counted: number;
  readonly people: number;
  /** When that was last. */
  readonly last?: Instant;
  /** The last day that it counted, where it is over. */
  readonly over?: string;
  /** The day on which it begins, where that is to come. */
  readonly begins?: string;
  readonly trouble?: RuleTrouble;
}

/** With fewer, nothing is said about a rule of which nothing came. */
const ENOUGH = 10;

/** What came of each rule in force, by what was heeded for everybody. */
export function rulesHealth(
  { settings }: Definitions,
  heeded: readonly (readonly Heeded[])[],
  world: World,
): readonly RuleHealth[] {
  const rules = rulesIn(settings);
  const current = rules.filter((rule) => standingOf(rule, world.now) === "counts");
  const stood = rulesBefore(world);
  return rules.map((rule, index) => {
    const health = {
      place: index + 1,
      type: rule.type,
      on: rule.on,
      ...together(heeded.flatMap((own) => own.slice(index, index + 1))),
    };
    if (!current.includes(rule)) return { ...health, ...standing(rule, world) };
    const trouble =
      unheeded(health, hasStood(rule, stood, world), world) ??
      (choosesNothing(rule, current) ? "counts-everything" : undefined) ??
      (asksForEverything(rule) ? "asks-for-everything" : undefined);
    return { ...health, ...(trouble && { trouble }) };
  });
}

/** How much a rule counted for whom, and how much it could have since. */
function together(
  all: readonly Heeded[],
): Pick<RuleHealth, "happened" | "since" | "counted" | "people" | "last"> {
  const last = latest(all.flatMap((one) => one.last ?? []));
  const from = last === undefined ? -Infinity : Date.parse(last);
  const sum = (of: (one: Heeded) => number) => all.reduce((whole, one) => whole + of(one), 0);
  return {
    happened: sum(({ happened }) => happened.length),
    since: sum(({ happened }) => happened.filter((at) => at > from).length),
    counted: sum(({ counted }) => counted),
    people: all.filter(({ counted }) => counted > 0).length,
    ...(last !== undefined && { last }),
  };
}

/** The last day of a rule that is over, or the first of one that only will count. */
function standing(rule: RuleInForce, { now }: World): Pick<RuleHealth, "begins" | "over"> {
  const { from = "", until = "" } = rule;
  return standingOf(rule, now) === "over" ? { over: until } : { begins: from };
}

/** The rules that have been as they are for long. */
function rulesBefore(world: World): ReadonlySet<string> {
  const { contributions = [] } = inForceBefore(QUIET, world)?.settings ?? {};
  return new Set(contributions.map(written));
}

/** Whether a rule has been as it is for long, and counted for as long. */
function hasStood(rule: RuleInForce, stood: ReadonlySet<string>, { now }: World): boolean {
  return stood.has(written(rule)) && countsThen(rule, shift(now, QUIET, -1));
}

/** A rule as it was written; its examples change nothing, and neither does its end until it comes. */
function written(rule: ContributionRule): string {
  const { type, on, from, repositories, paths, labels, except, reason, credit, most } = rule;
  const asked = [type, on, from, repositories, paths, labels, except, reason, credit, most];
  return JSON.stringify(asked);
}

function unheeded(
  { happened, since, last }: RuleHealth,
  isOld: boolean,
  { now }: World,
): RuleTrouble | undefined {
  if (happened === 0) return isOld ? "never-happened" : undefined;
  if (since < ENOUGH) return undefined;
  if (last === undefined) return "nothing-fits";
  return last < shift(now, QUIET, -1) ? "gone-quiet" : undefined;
}

/** Whether all counts by a rule, while others choose from the same, and call it something else. */
function choosesNothing(rule: RuleInForce, rules: readonly RuleInForce[]): boolean {
  return (
    !chooses(rule) &&
    rules.some((other) => other.on === rule.on && other.type !== rule.type && chooses(other))
  );
}

/** Whether a rule asks for something that all of it has, and for nothing else. */
function asksForEverything(rule: RuleInForce): boolean {
  const asks = rule.repositories !== undefined || rule.paths !== undefined;
  return asks && !chooses(rule);
}

function chooses({ patterns, labels, except, reason }: RuleInForce): boolean {
  const { repositories, paths } = patterns;
  return (
    [labels, except, reason].some((one) => one !== undefined) ||
    isNarrow(repositories, [NAME]) ||
    isNarrow(paths, [NAME, `${NAME}/${NAME}/${NAME}`])
  );
}

/** No file and no repository is called so: only a pattern that asks for nothing fits it. */
const NAME = "\0";

type Patterns = RuleInForce["patterns"]["paths"];

/** Whether patterns leave anything out; none do not. */
function isNarrow(patterns: Patterns, probes: readonly string[]): boolean {
  return patterns !== undefined && !patterns.some((fits) => probes.every(fits));
}

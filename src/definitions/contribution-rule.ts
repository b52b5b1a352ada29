import { globOf } from "../core/glob.ts";
import { same } from "../core/person.ts";
import { beginIn, type Instant, nextDay } from "../core/time.ts";
import type { ContributionRule, Credited } from "./types.ts";

/** What rules look at: something that happened, as a fact or an example tells it. */
export interface Happening {
  /** Its repository by name, without the organisation; none where an example says none. */
  readonly repository: string | undefined;
  /** The files that a merged pull request changed. */
  readonly paths: readonly string[];
  readonly labels: readonly string[];
  /** How an issue was closed, in our words. */
  readonly reason: string;
}

/** What a rule asks that something does not answer, by the key that asks it. */
export type Missed =
  | "repositories"
  | "paths"
  | "labels"
  | "reason"
  | "except-repositories"
  | "except-paths"
  | "except-labels";

/** A rule, with its patterns ready to be held against many. */
export interface ReadRule extends ContributionRule {
  readonly credited: readonly Credited[];
  readonly patterns: {
    readonly repositories?: readonly Fits[];
    readonly paths?: readonly Fits[];
    readonly exceptRepositories?: readonly Fits[];
    readonly exceptPaths?: readonly Fits[];
  };
}

/** A rule in force, with the moments between which it counts. */
export interface RuleInForce extends ReadRule {
  /** The first moment at which it counts. Without it, everything before counts. */
  readonly begins?: Instant;
  /** The first moment at which it counts no more. Without it, it goes on. */
  readonly ends?: Instant;
}

type Fits = (name: string) => boolean;

export function readRule(rule: ContributionRule): ReadRule {
  const { repositories, paths, except = {} } = rule;
  const patterns = {
    ...(repositories && { repositories: namesIn(repositories) }),
    ...(paths && { paths: paths.map(globOf) }),
    ...(except.repositories && { exceptRepositories: namesIn(except.repositories) }),
    ...(except.paths && { exceptPaths: except.paths.map(globOf) }),
  };
  return { ...rule, credited: creditedIn(rule), patterns };
}

/** A rule as it counts where days begin in a zone: asked here once, since to ask about each of ten thousand things takes longer than all the rest. */
export function ruleInForce(rule: ContributionRule, zone: string): RuleInForce {
  const { from, until } = rule;
  return {
    ...readRule(rule),
    ...(from !== undefined && { begins: beginIn(from, zone) }),
    ...(until !== undefined && { ends: beginIn(nextDay(until), zone) }),
  };
}

/** Whether a rule counts what happens at a moment: it has begun by then, and is not over. */
export function countsThen({ begins, ends }: RuleInForce, at: Instant): boolean {
  return (begins === undefined || begins <= at) && (ends === undefined || at < ends);
}

/** Whether a rule counts what happens now, or only will, or only did. */
export function standingOf(
  { begins, ends }: RuleInForce,
  now: Instant,
): "counts" | "over" | "to-come" {
  if (ends !== undefined && ends <= now) return "over";
  return begins !== undefined && now < begins ? "to-come" : "counts";
}

/** Whom a rule credits. */
export function creditedIn({ credit = "author" }: ContributionRule): readonly Credited[] {
  return typeof credit === "string" ? [credit] : credit;
}

/** Whether a repository, by its name, is one of those that some patterns name. */
export function repositoryFits(patterns: readonly string[]): Fits {
  const all = namesIn(patterns);
  return (name) => all.some((fitsOne) => fitsOne(name.toLowerCase()));
}

/** GitHub compares the names of repositories without case. */
function namesIn(patterns: readonly string[]): readonly Fits[] {
  return patterns.map((pattern) => globOf(pattern.toLowerCase()));
}

/** What a rule asks that something of its event does not answer, the first of it; nothing where it counts. */
export function missedBy(rule: ReadRule, happening: Happening): Missed | undefined {
  return (
    missedPlace(rule, happening) ??
    missedFiles(rule, happening) ??
    missedLabels(rule, happening) ??
    (rule.reason && rule.reason !== happening.reason ? "reason" : undefined)
  );
}

function missedPlace({ patterns }: ReadRule, { repository }: Happening): Missed | undefined {
  const { repositories, exceptRepositories } = patterns;
  if (!repositories && !exceptRepositories) return undefined;
  const name = repository?.toLowerCase();
  const isOneOf = (some: readonly Fits[]) =>
    name !== undefined && some.some((fitsOne) => fitsOne(name));
  if (repositories && !isOneOf(repositories)) return "repositories";
  return exceptRepositories && isOneOf(exceptRepositories) ? "except-repositories" : undefined;
}

function missedFiles({ patterns }: ReadRule, happening: Happening): Missed | undefined {
  const { paths: wanted, exceptPaths } = patterns;
  if (!exceptPaths) return wanted && !fitAny(wanted, happening.paths) ? "paths" : undefined;
  const left = happening.paths.filter((path) => !exceptPaths.some((fitsOne) => fitsOne(path)));
  if (left.length === 0) return "except-paths";
  return wanted && !fitAny(wanted, left) ? "paths" : undefined;
}

function fitAny(patterns: readonly Fits[], paths: readonly string[]): boolean {
  return patterns.some((fitsOne) => paths.some(fitsOne));
}

function missedLabels({ labels, except }: ReadRule, happening: Happening): Missed | undefined {
  if (labels && !sharesOne(labels, happening.labels)) return "labels";
  return except?.labels && sharesOne(except.labels, happening.labels) ? "except-labels" : undefined;
}

function sharesOne(wanted: readonly string[], labels: readonly string[]): boolean {
  return wanted.some((one) => labels.some((label) => same(label, one)));
}

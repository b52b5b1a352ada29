import {
  countsThen,
  type Happening,
  missedBy,
  type ReadRule,
  type RuleInForce,
  ruleInForce,
} from "../../definitions/contribution-rule.ts";
import type { Credited, Settings } from "../../definitions/types.ts";
import type { Fact, FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import { onceFor } from "../remembering.ts";
import { dayIn, type Instant } from "../time.ts";
import type { World } from "../world.ts";
import type { Contribution } from "./contributions.ts";
import type { Facts } from "./ledger.ts";
import type { IsReversed } from "./reversals.ts";
import { undoneIn } from "./undone.ts";

/** The rules that count for one person. */
export type Rules = readonly RuleInForce[];

// The same rules are asked about everybody, and few except anybody.
const readRules = new WeakMap<Settings, Map<string, Rules>>();

/** The rules in force, in their order. */
export function rulesIn(settings: Settings): Rules {
  const kept = keptOf(settings);
  const { contributions = [], timezone = "UTC" } = settings;
  const all = kept.get("") ?? contributions.map((rule) => ruleInForce(rule, timezone));
  kept.set("", all);
  return all;
}

/** The rules in force, without those that except somebody; the same value for the same rules. */
export function rulesFor(person: PersonId, settings: Settings, world: World): Rules {
  const [all, kept] = [rulesIn(settings), keptOf(settings)];
  const excepting = all.flatMap((rule, index) => (excepts(rule, person, world) ? [index] : []));
  const key = excepting.join();
  const found = kept.get(key) ?? all.filter((_, index) => !excepting.includes(index));
  kept.set(key, found);
  return found;
}

function keptOf(settings: Settings): Map<string, Rules> {
  const kept = readRules.get(settings) ?? new Map<string, Rules>();
  readRules.set(settings, kept);
  return kept;
}

function excepts({ except }: ReadRule, person: PersonId, { pinned }: World): boolean {
  return except?.people?.some((login) => pinned(login) === person) === true;
}

/** What rules may count. */
const DEEDS = [
  "merged",
  "reviewed",
  "opened",
  "triaged",
  "closed",
  "released",
  "answer-chosen",
  "helped",
] as const;
export type Deed = FactOf<(typeof DEEDS)[number]>;

const KINDS: ReadonlySet<string> = new Set(DEEDS);

/** Whether it is something that rules may count. */
export function isDeed(fact: Fact): fact is Deed {
  return KINDS.has(fact.kind);
}

/** Where days begin, and what was corrected. */
export interface Counting {
  readonly zone: string;
  readonly isReversed: IsReversed;
}

/** What somebody did that GitHub saw, as far as it counts, in order of time; each kind of thing once on a thread. */
export function countedByRule(
  facts: Facts,
  person: PersonId,
  rules: Rules,
  { zone, isReversed }: Counting,
): readonly Contribution[] {
  const counted = places();
  const isWithinDay = dayLimits(zone);
  const found: Contribution[] = [];
  const isUndone = undoneIn(facts);
  for (const fact of facts.all) {
    if (!isDeed(fact) || isReversed(fact) || isUndone(fact)) continue;
    const { id, at } = fact;
    const place = placeOf(fact);
    const fitting = fittingRules(fact, person, rules);
    if (fitting.length === 0 || counted.has(fact.kind, place)) continue;
    const types = typesOf(fitting, (rule) => isWithinDay(rule, at));
    if (types.length === 0) continue;
    counted.add(fact.kind, place);
    found.push({ fact: id, at, types, ...whereAndWith(fact, person) });
  }
  return found;
}

function whereAndWith(
  fact: Deed,
  person: PersonId,
): Pick<Contribution, "discussion" | "release" | "thread" | "with"> {
  if (fact.kind === "released") return { release: fact.release };
  const { author } = fact;
  const where =
    fact.kind === "answer-chosen" ? { discussion: fact.discussion } : { thread: fact.thread };
  return { ...where, ...(author !== person && { with: author }) };
}

/** What has a number of its own in a repository, among all of its kind. */
type Numbered = ThreadRef;

function placeOf(fact: Deed): Numbered {
  if (fact.kind === "answer-chosen") return fact.discussion;
  if (fact.kind !== "released") return fact.thread;
  const { repo, id: number } = fact.release;
  return { repo, number };
}

/** Where something was counted: ten thousand numbers are told apart more quickly than texts. */
function places() {
  const kinds = new Map<string, Map<number, Set<number>>>();
  return {
    has: (kind: string, { repo, number }: Numbered) =>
      kinds.get(kind)?.get(repo.id)?.has(number) === true,
    add(kind: string, { repo, number }: Numbered): void {
      const repos = kinds.get(kind) ?? new Map<number, Set<number>>();
      const there = repos.get(repo.id) ?? new Set<number>();
      kinds.set(kind, repos.set(repo.id, there.add(number)));
    },
  };
}

/** Whether something still counts on its day, asked in order of time: the first of a day do, as many as a rule says. */
export function dayLimits(zone: string): (rule: ReadRule, at: Instant) => boolean {
  const counts = new Map<ReadRule, Map<string, number>>();
  return (rule, at) => {
    const most = rule.most?.["per-day"];
    if (most === undefined) return true;
    const day = dayIn(at, zone);
    const days = counts.get(rule) ?? new Map<string, number>();
    const count = days.get(day) ?? 0;
    if (count < most) counts.set(rule, days.set(day, count + 1));
    return count < most;
  };
}

/** Each type once, by the first rule that still gives it. */
export function typesOf(rules: Rules, gives: (rule: ReadRule) => boolean): readonly string[] {
  const types: string[] = [];
  for (const rule of rules) if (!types.includes(rule.type) && gives(rule)) types.push(rule.type);
  return types;
}

/** The rules that count something for somebody, whatever they leave of it for one day. */
export function fittingRules(fact: Deed, person: PersonId, rules: Rules): Rules {
  const asked = rulesAbout(fact.kind, rules);
  const credit = asked.filter(
    (rule) =>
      countsThen(rule, fact.at) &&
      rule.credited.some((who) => peopleOf(who, fact).includes(person)),
  );
  if (credit.length === 0) return credit;
  const happening = happeningIn(fact);
  return credit.filter((rule) => !missedBy(rule, happening));
}

/** The rules that are about one kind of thing. */
export function rulesAbout(kind: Deed["kind"], rules: Rules): Rules {
  return byEvent(rules).get(EVENTS[kind]) ?? NO_RULES;
}

const NO_RULES: Rules = [];
const byEvent = onceFor((rules: Rules) => Map.groupBy(rules, ({ on }) => on));

/** Whether a rule is about what happened. */
function isAbout({ on }: ReadRule, { kind }: Deed): boolean {
  return on === EVENTS[kind];
}

/** Everybody whom a rule credits for something, should it count it, whenever it was. Issues of which nobody wrote down what labels they were opened with tell a rule nothing that asks for some. */
export function creditedBy(rule: ReadRule, fact: Deed): readonly PersonId[] {
  const isUntold = fact.kind === "opened" && !fact.labels && rule.labels !== undefined;
  if (!isAbout(rule, fact) || isUntold) return [];
  return rule.credited.flatMap((who) => peopleOf(who, fact));
}

/** What GitHub calls what happened. */
const EVENTS = {
  merged: "pull_request.merged",
  reviewed: "pull_request_review.submitted",
  opened: "issues.opened",
  triaged: "issues.triaged",
  closed: "issues.closed",
  released: "release.published",
  "answer-chosen": "discussion.answered",
  helped: "comment.helpful",
} as const satisfies Record<Deed["kind"], ReadRule["on"]>;

function happeningIn(fact: Deed): Happening {
  const { name: repository } = placeOf(fact).repo;
  if (fact.kind === "reviewed" || fact.kind === "released")
    return { repository, paths: [], labels: [], reason: "" };
  if (fact.kind === "triaged") return { repository, paths: [], labels: [fact.label], reason: "" };
  const { labels = [] } = fact;
  if (fact.kind === "merged") return { repository, paths: fact.paths, labels, reason: "" };
  const reason = fact.kind === "closed" ? fact.reason.replaceAll("_", "-") : "";
  return { repository, paths: [], labels, reason };
}

/** Whoever did a part of something. Facts from before a part was asked tell nobody for it. */
function peopleOf(who: Credited, fact: Deed): readonly PersonId[] {
  if (isForOthers(fact)) return fact.by === fact.author ? [] : [fact.by];
  if (fact.kind === "released") return [fact.by];
  if (who === "author") return [fact.author];
  if (fact.kind === "opened") return [];
  if (fact.kind === "closed") return peopleOfIssue(who, fact);
  const { merger, coAuthors = [] } = fact;
  if (who === "co-authors") return coAuthors;
  // Merging one's own is no second look at it.
  return who === "merger" && merger && merger !== fact.author ? [merger] : [];
}

/** What somebody did with another's work, or for them: for oneself it's nothing. */
function isForOthers(
  fact: Deed,
): fact is Extract<Deed, { kind: "reviewed" | "triaged" | "answer-chosen" | "helped" }> {
  return ["reviewed", "triaged", "answer-chosen", "helped"].includes(fact.kind);
}

function peopleOfIssue(who: Credited, { by, assignees }: FactOf<"closed">): readonly PersonId[] {
  if (who === "closer") return [by];
  return who === "assignees" ? assignees : [];
}

import {
  type Happening,
  missedBy,
  type ReadRule,
  readRule,
} from "../../definitions/contribution-rule.ts";
import type { Settings } from "../../definitions/types.ts";
import type { Fact, FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { ThreadRef } from "../place.ts";
import type { World } from "../world.ts";
import type { Contribution } from "./contributions.ts";
import type { Facts } from "./ledger.ts";

/** The rules that count for one person. */
export type Rules = readonly ReadRule[];

// The same rules are asked about everybody, and few except anybody.
const readRules = new WeakMap<Settings, Map<string, Rules>>();

/** The rules in force, without those that except somebody; the same value for the same rules. */
export function rulesFor(person: PersonId, settings: Settings, world: World): Rules {
  const kept = readRules.get(settings) ?? new Map<string, Rules>();
  readRules.set(settings, kept);
  const all = kept.get("") ?? (settings.contributions ?? []).map(readRule);
  kept.set("", all);
  const excepting = all.flatMap((rule, index) => (excepts(rule, person, world) ? [index] : []));
  const key = excepting.join();
  const found = kept.get(key) ?? all.filter((_, index) => !excepting.includes(index));
  kept.set(key, found);
  return found;
}

function excepts({ except }: ReadRule, person: PersonId, { pinned }: World): boolean {
  return except?.people?.some((login) => pinned(login) === person) === true;
}

/** What rules may count. */
const DEEDS = ["merged", "reviewed", "closed"] as const;
type Deed = FactOf<(typeof DEEDS)[number]>;

function isDeed(fact: Fact): fact is Deed {
  return DEEDS.some((kind) => kind === fact.kind);
}

/** What somebody did that GitHub saw, as far as it counts, in order of time. */
export function countedByRule(
  facts: Facts,
  person: PersonId,
  rules: Rules,
): readonly Contribution[] {
  const isFirst = firsts();
  const found: Contribution[] = [];
  for (const fact of facts.all.filter(isDeed)) {
    const types = typesFor(fact, person, rules);
    const { id, at, thread } = fact;
    if (types.length > 0 && isFirst(fact.kind, thread)) found.push({ fact: id, at, types, thread });
  }
  return found;
}

/** Whether something is the first of its kind on a thread: ten thousand numbers are told apart more quickly than texts. */
function firsts(): (kind: string, thread: ThreadRef) => boolean {
  const places = new Map<string, Map<number, Set<number>>>();
  return (kind, { repo, number }) => {
    const repos = places.get(kind) ?? new Map<number, Set<number>>();
    const there = repos.get(repo.id) ?? new Set<number>();
    places.set(kind, repos.set(repo.id, there));
    return there.size < there.add(number).size;
  };
}

function typesFor(fact: Deed, person: PersonId, rules: Rules): readonly string[] {
  const happening = happeningIn(fact);
  const types: string[] = [];
  for (const rule of rules)
    if (
      rule.on === EVENTS[fact.kind] &&
      !types.includes(rule.type) &&
      isCredited(person, fact, rule) &&
      !missedBy(rule, happening)
    )
      types.push(rule.type);
  return types;
}

/** What GitHub calls what happened. */
const EVENTS = {
  merged: "pull_request.merged",
  reviewed: "pull_request_review.submitted",
  closed: "issues.closed",
} as const satisfies Record<Deed["kind"], ReadRule["on"]>;

function happeningIn(fact: Deed): Happening {
  const { name: repository } = fact.thread.repo;
  if (fact.kind === "reviewed") return { repository, paths: [], labels: [], reason: "" };
  const { labels } = fact;
  if (fact.kind === "merged") return { repository, paths: fact.paths, labels, reason: "" };
  return { repository, paths: [], labels, reason: fact.reason.replaceAll("_", "-") };
}

function isCredited(person: PersonId, fact: Deed, { credit }: ReadRule): boolean {
  if (fact.kind === "merged") return fact.author === person;
  if (fact.kind === "reviewed") return fact.by === person && fact.author !== person;
  if (credit === "closer") return fact.by === person;
  if (credit === "assignees") return fact.assignees.includes(person);
  return fact.author === person;
}

import { countsThen, missedBy, type ReadRule } from "../../definitions/contribution-rule.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import { type Counting, dayLimits, type Rules, typesOf } from "./by-rule.ts";
import type { Contribution } from "./contributions.ts";
import type { Facts } from "./ledger.ts";

type TookPart = FactOf<"took-part">;

/** The gatherings that somebody was at or organised, as far as they count, in order of time. */
export function countedByRollCall(
  facts: Facts,
  person: PersonId,
  rules: Rules,
  { zone, isReversed }: Counting,
): readonly Contribution[] {
  const isWithinDay = dayLimits(zone);
  return gatheringsIn(facts, person).flatMap((fact) => {
    if (isReversed(fact)) return [];
    const { id, since: at, thread, community } = fact;
    const fitting = gatheringRules(fact, rules);
    const types = typesOf(fitting, (rule) => isWithinDay(rule, at));
    const whose = { ...(community !== undefined && { community }) };
    return types.length > 0 ? [{ fact: id, at, types, thread, ...whose }] : [];
  });
}

/** The rules that count it, whatever they leave of it for one day. */
export function gatheringRules(fact: TookPart, rules: Rules): Rules {
  const { name: repository } = fact.thread.repo;
  const happening = { repository, paths: [], labels: [], reason: "" };
  return rules.filter(
    (rule) => isAboutPart(rule, fact) && countsThen(rule, fact.since) && !missedBy(rule, happening),
  );
}

/** Whether a rule is about somebody's part in a gathering. */
export function isAboutPart({ on }: ReadRule, { as }: TookPart): boolean {
  return on === EVENTS[as];
}

/** Where somebody was there in the end, and as what. */
export function gatheringsIn(facts: Facts, person: PersonId): readonly TookPart[] {
  const own = facts.of("took-part").filter((fact) => fact.person === person);
  const last = new Map(own.map((fact) => [`${fact.as} ${threadKey(fact.thread)}`, fact]));
  return [...last.values()].filter(({ there }) => there).toSorted(bySince);
}

function bySince(one: TookPart, other: TookPart): number {
  if (one.since !== other.since) return one.since < other.since ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What taking part in something is called in rules. */
const EVENTS = {
  participant: "gathering.attended",
  organizer: "gathering.organized",
} as const satisfies Record<TookPart["as"], ReadRule["on"]>;

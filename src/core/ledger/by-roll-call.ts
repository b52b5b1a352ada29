import { countsThen, missedBy, type ReadRule } from "../../definitions/contribution-rule.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import { threadKey } from "../place.ts";
import type { Instant } from "../time.ts";
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
    const { id, since, held, thread, community } = fact;
    const at = momentOfPart(fact);
    const fitting = gatheringRules(fact, rules);
    const types = typesOf(fitting, (rule) => isWithinDay(rule, at));
    const told = {
      ...(held !== undefined && { told: since }),
      ...(community !== undefined && { community }),
    };
    return types.length > 0 ? [{ fact: id, at, ...told, types, thread }] : [];
  });
}

/** The rules that count it, whatever they leave of it for one day. */
export function gatheringRules(fact: TookPart, rules: Rules): Rules {
  const { name: repository } = fact.thread.repo;
  const happening = { repository, paths: [], labels: [], reason: "" };
  return rules.filter(
    (rule) =>
      isAboutPart(rule, fact) && countsThen(rule, momentOfPart(fact)) && !missedBy(rule, happening),
  );
}

/** When somebody took part: on the day of the gathering where that is known, else when the roll call first said so. */
export function momentOfPart({ held, since }: Pick<TookPart, "held" | "since">): Instant {
  return held ?? since;
}

/** Whether a rule is about somebody's part in a gathering. */
export function isAboutPart({ on }: ReadRule, { as }: TookPart): boolean {
  return on === EVENTS[as];
}

/** Where somebody was there in the end, and as what. */
export function gatheringsIn(facts: Facts, person: PersonId): readonly TookPart[] {
  const own = facts.of("took-part").filter((fact) => fact.person === person);
  const last = new Map(own.map((fact) => [`${fact.as} ${threadKey(fact.thread)}`, fact]));
  return [...last.values()].filter(({ there }) => there).toSorted(byMoment);
}

function byMoment(one: TookPart, other: TookPart): number {
  const [first, second] = [momentOfPart(one), momentOfPart(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What taking part in something is called in rules. */
const EVENTS = {
  participant: "gathering.attended",
  organizer: "gathering.organized",
  speaker: "gathering.spoke",
} as const satisfies Record<TookPart["as"], ReadRule["on"]>;

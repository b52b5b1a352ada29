import type { RuleInForce } from "../../definitions/contribution-rule.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { FactOf } from "../fact.ts";
import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import type { World } from "../world.ts";
import { gatheringRules, gatheringsIn, momentOfPart } from "./by-roll-call.ts";
import { type Deed, fittingRules, isDeed, rulesFor } from "./by-rule.ts";
import { contributionsOnRecord, doneBy } from "./contributions.ts";

type Part = FactOf<"took-part">;

/** That a rule counts something for somebody. */
export interface Counted {
  readonly rule: RuleInForce;
  readonly person: PersonId;
  readonly at: Instant;
  readonly fact: Deed | Part;
}

/** What counted for somebody since a moment, by each rule that it fits and whose kind of contribution it is. */
export function countedFor(
  person: PersonId,
  { settings }: Pick<Definitions, "settings">,
  world: World,
  since: Instant = "",
): readonly Counted[] {
  const rules = rulesFor(person, settings, world);
  const done = doneBy(person, rules, world);
  const types = new Map(contributionsOnRecord(person, world).map((one) => [one.fact, one.types]));
  const deeds = done.all.filter(isDeed).filter((fact) => fact.at >= since);
  const parts = gatheringsIn(done, person).filter((fact) => momentOfPart(fact) >= since);
  const fitting = [
    ...deeds.map((fact) => [fact, fittingRules(fact, person, rules)] as const),
    ...parts.map((fact) => [fact, gatheringRules(fact, rules)] as const),
  ];
  return fitting.flatMap(([fact, all]) => {
    const counts = types.get(fact.id) ?? [];
    return all
      .filter(({ type }) => counts.includes(type))
      .map((rule) => ({ rule, person, at: momentOf(fact), fact }));
  });
}

/** When something was done. */
export function momentOf(fact: Deed | Part): Instant {
  return fact.kind === "took-part" ? momentOfPart(fact) : fact.at;
}

import type { FactOf } from "../fact.ts";
import { isLate } from "../late.ts";
import type { PersonId } from "../person.ts";
import { onceFor } from "../remembering.ts";
import { couldLead } from "../roles.ts";
import type { World } from "../world.ts";
import type { Facts } from "./ledger.ts";

type Credited = FactOf<"credited">;

/** Whether a credit counts, as far as our own books tell: from somebody else, who led a community when they gave it, or owned the organization when it was read. */
export function isVouched(fact: Credited, person: PersonId, facts: Facts, world: World): boolean {
  if (fact.person !== person || fact.by === person) return false;
  return isSettled(fact, facts) || couldLead(fact.by, fact.at, world);
}

/** The credits of somebody that count if an owner gave them: what nobody who may has vouched for by now stays undone, also when they are an owner one day. */
export function unsettledIn(facts: Facts, person: PersonId, world: World): readonly Credited[] {
  return facts
    .of("credited")
    .filter((fact) => fact.person === person && fact.by !== person && !isLate(fact.at, world))
    .filter((fact) => !isVouched(fact, person, facts, world));
}

function isSettled({ id }: Credited, facts: Facts): boolean {
  return settledIn(facts).has(id);
}

const settledIn = onceFor(
  (facts: Facts): ReadonlySet<string> => new Set(facts.of("vouched").map(({ credit }) => credit)),
);

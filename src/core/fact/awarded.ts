import { personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: one person holds one badge; where a request gave it, it says which. */
export interface Awarded extends Recorded, Seat {
  readonly kind: "awarded";
  readonly person: PersonId;
  readonly badge: string;
  /** The calendar year for which it was given, where it is given for each. */
  readonly year?: string;
  readonly because: string;
  readonly evidence: readonly string[];
}

export const awarded = factKind<Awarded>({
  kind: "awarded",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person)],
  // What they earned by themselves follows where they are looked at anyway.
  touches: (fact) => keysOfSeat(fact).map(() => ({ kind: "person", person: fact.person }) as const),
  recognises: ({ person, badge }) => ({ person, badge }),
  renamed: (fact, now) => ({ ...fact, badge: now("badges", fact.badge) }),
});

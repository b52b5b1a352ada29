import { communityKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a request came to its end. */
export interface Concluded extends Recorded, Seat {
  readonly kind: "concluded";
  readonly person: PersonId;
  readonly process: string;
  readonly outcome: string;
  readonly community?: string;
  /** What was to happen then, of what does not happen to every request that ends so. */
  readonly due?: readonly string[];
}

export const concluded = factKind<Concluded>({
  kind: "concluded",
  told: false,
  about: (fact) => [
    ...keysOfSeat(fact),
    personKey(fact.person),
    ...(fact.community === undefined ? [] : [communityKey(fact.community)]),
  ],
  renamed: (fact, now) => ({
    ...fact,
    process: now("processes", fact.process),
    ...(fact.community !== undefined && { community: now("communities", fact.community) }),
  }),
});

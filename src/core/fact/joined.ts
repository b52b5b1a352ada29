import { communityKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: somebody belongs to a community; where a request brought them, it says which. */
export interface Joined extends Recorded, Seat {
  readonly kind: "joined";
  readonly person: PersonId;
  readonly community: string;
  readonly source: "request" | "adopted";
}

export const joined = factKind<Joined>({
  kind: "joined",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person), communityKey(fact.community)],
  touches: ({ person, community }) => [
    { kind: "community", community },
    { kind: "person", person },
  ],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
  evidence: () => ({ what: "request" }),
});

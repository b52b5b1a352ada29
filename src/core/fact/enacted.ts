import { communityKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: the definitions in force say what a request asked for. What becomes of them later is another matter. */
export interface Enacted extends Recorded, Seat {
  readonly kind: "enacted";
  readonly person: PersonId;
  readonly community: string;
  /** What the person is there from then on: a lead, one who led, or neither; or what they had done with it. */
  readonly change: "lead" | "emeritus" | "none" | "founded" | "retired" | "pathway";
}

export const enacted = factKind<Enacted>({
  kind: "enacted",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person), communityKey(fact.community)],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});

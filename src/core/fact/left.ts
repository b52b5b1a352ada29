import { communityKey, personKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: somebody no longer belongs: they left, or were taken out of the team by hand; where a request says so, it says which. */
export interface Left extends Recorded, Seat {
  readonly kind: "left";
  readonly person: PersonId;
  readonly community: string;
  /** `request`: they don't belong from here on, and their team follows, as after a `/leave`. */
  readonly how: "command" | "by-hand" | "request";
}

export const left = factKind<Left>({
  kind: "left",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.person), communityKey(fact.community)],
  touches: ({ person, community, how }) => [
    ...(how === "request" ? [{ kind: "community", community } as const] : []),
    { kind: "person", person },
  ],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});

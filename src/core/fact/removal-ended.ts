import { communityKey, personKey, REMOVALS } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";

/** Conclusion: a removal is over: the person was seen to be out of the team, or to belong after all. */
export interface RemovalEnded extends Recorded {
  readonly kind: "removal-ended";
  readonly person: PersonId;
  readonly community: string;
  /** The id of the `removal-begun` that it ends. */
  readonly removal: string;
}

export const removalEnded = factKind<RemovalEnded>({
  kind: "removal-ended",
  told: false,
  about: ({ person, community }) => [personKey(person), communityKey(community), REMOVALS],
  renamed: (fact, now) => ({ ...fact, community: now("communities", fact.community) }),
});

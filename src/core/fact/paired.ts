import { communityKey, personKey, programmeKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: somebody accompanies somebody else from here on; the seat says where that was decided. */
export interface Paired extends Recorded, Seat {
  readonly kind: "paired";
  readonly mentor: PersonId;
  readonly mentee: PersonId;
  readonly programme: string;
  /** Those the programme was for; none where it was everybody's. */
  readonly communities: readonly string[];
  /** The fact that it followed: that somebody sought a mentor, or that they parted from another. */
  readonly after: string;
  /** When its term begins, where it goes on from one that is not over yet. */
  readonly from?: Instant;
}

export const paired = factKind<Paired>({
  kind: "paired",
  told: false,
  about: (fact) => [
    ...keysOfSeat(fact),
    ...[fact.mentor, fact.mentee].map(personKey),
    ...fact.communities.map(communityKey),
    programmeKey(fact.programme),
  ],
  touches: ({ mentor, mentee }) =>
    [mentor, mentee].map((person) => ({ kind: "person", person }) as const),
  renamed: (fact, now) => ({
    ...fact,
    programme: now("mentorships", fact.programme),
    communities: fact.communities.map((id) => now("communities", id)),
  }),
});

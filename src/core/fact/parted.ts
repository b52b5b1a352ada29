import { communityKey, personKey, programmeKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a mentorship is over, or somebody does not wait for a mentor any more. */
export interface Parted extends Recorded, Seat {
  readonly kind: "parted";
  /** Nobody, where the mentee only waited. */
  readonly mentor?: PersonId;
  readonly mentee: PersonId;
  readonly programme: string;
  /** Those the programme was for; none where it was everybody's. */
  readonly communities: readonly string[];
  /** `request`: one that was accepted says so. `gone`: the programme is described no more. */
  readonly how: "command" | "request" | "term" | "left" | "away" | "gone";
  /** Whoever asked for it, or whose request it was, left, or is away; nobody, where the term was over, or the programme went. */
  readonly by?: PersonId;
  /** The comment that asked for it. */
  readonly comment?: number;
  /** The fact that it ends. */
  readonly after: string;
}

export const parted = factKind<Parted>({
  kind: "parted",
  told: false,
  about: (fact) => [
    ...keysOfSeat(fact),
    ...peopleOf(fact).map(personKey),
    ...fact.communities.map(communityKey),
    programmeKey(fact.programme),
  ],
  touches: (fact) => peopleOf(fact).map((person) => ({ kind: "person", person })),
  renamed: (fact, now) => ({
    ...fact,
    programme: now("mentorships", fact.programme),
    communities: fact.communities.map((id) => now("communities", id)),
  }),
});

function peopleOf({ mentor, mentee }: Parted): readonly PersonId[] {
  return mentor === undefined ? [mentee] : [mentor, mentee];
}

import { personKey, programmeKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a request asked for a mentor; until there is one, the person waits. */
export interface Sought extends Recorded, Seat {
  readonly kind: "sought";
  readonly mentee: PersonId;
  readonly programme: string;
}

export const sought = factKind<Sought>({
  kind: "sought",
  told: false,
  about: (fact) => [...keysOfSeat(fact), personKey(fact.mentee), programmeKey(fact.programme)],
  touches: ({ mentee }) => [{ kind: "person", person: mentee }],
  renamed: (fact, now) => ({ ...fact, programme: now("mentorships", fact.programme) }),
});

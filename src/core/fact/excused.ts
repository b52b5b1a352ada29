import { awayKey } from "../ledger/key.ts";
import type { PersonId } from "../person.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a request of somebody's that was accepted says that they are away from its day on. */
export interface Excused extends Recorded, Seat {
  readonly kind: "excused";
  readonly person: PersonId;
  /** The last day, in the organisation's zone: `2026-12-24`. */
  readonly until: string;
}

export const excused = factKind<Excused>({
  kind: "excused",
  told: false,
  about: (fact) => [...keysOfSeat(fact), awayKey(fact.person)],
  touches: ({ person }) => [{ kind: "person", person }],
});

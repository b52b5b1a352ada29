import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: something that an outcome does once was done, and is not done again, whatever people change later. */
export interface CarriedOut extends Recorded, Seat {
  readonly kind: "carried-out";
  /** What its request calls it. */
  readonly action: string;
  /** The ids of the facts that came of it; none, where it was done on GitHub. */
  readonly brought?: readonly string[];
}

export const carriedOut = factKind<CarriedOut>({
  kind: "carried-out",
  told: false,
  about: keysOfSeat,
});

import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: GitHub showed that something an outcome does was done: it is not done again, whatever people change later. */
export interface CarriedOut extends Recorded, Seat {
  readonly kind: "carried-out";
  /** What its request's end calls it. */
  readonly action: string;
}

export const carriedOut = factKind<CarriedOut>({
  kind: "carried-out",
  told: false,
  about: keysOfSeat,
});

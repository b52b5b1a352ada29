import type { Decided } from "../ledger/decisions.ts";
import { factKind, type Recorded } from "./kind.ts";
import { keysOfSeat, type Seat } from "./seat.ts";

/** Conclusion: a step of a request is behind it, and stays so. */
export interface StepPassed extends Recorded, Seat {
  readonly kind: "step-passed";
  /** The process it is a step of; 0.1 did not say. */
  readonly process?: string;
  readonly step: string;
  readonly because: string;
  /** The answers that conditions and outcomes read, as they were: another answer, another pass. */
  readonly answers: string;
  /** How it was decided, where somebody had to: it can lead through the step once more. */
  readonly decided?: Decided;
  /** Where the answers led, where that was past all other steps. */
  readonly to?: "accepted" | "declined";
}

export const stepPassed = factKind<StepPassed>({
  kind: "step-passed",
  told: false,
  about: keysOfSeat,
  renamed: (fact, now) =>
    fact.process === undefined ? fact : { ...fact, process: now("processes", fact.process) },
});

import type { Shown } from "../words/shown.ts";
import type { Instant } from "./time.ts";

/** Why a condition holds or not, with the values: "2 of 3 approvals: @ada, @lin". Put in words only where somebody reads them. */
export interface Reason {
  readonly holds: boolean;
  readonly says: () => Shown;
  /** Where it asks for numbers that are not there yet: how much of the one that is furthest off, from 0 to 1. */
  readonly share?: number;
  /** When time alone may change it. */
  readonly due?: Instant;
  /** What it is made of: all of these have to hold, or any. */
  readonly parts?: readonly Reason[];
  readonly of?: "all" | "any";
  /** The ids of the facts behind the values. */
  readonly evidence?: readonly string[];
}

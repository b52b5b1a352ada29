import type { ContributionType } from "../contribution-types.ts";

/** How people of one language say what somebody did. */
export interface CreditWords {
  /** Everyday words for each kind of work, at most two words each. */
  readonly words: Readonly<Record<ContributionType, readonly string[]>>;
  /** Words that say nothing about the kind of work. */
  readonly fillers: ReadonlySet<string>;
  /** The word before a day. */
  readonly on: string;
  /** How people say that something was some time ago, without a day that anybody could look up. */
  readonly ago: readonly string[];
  /** As people name them, Monday first. */
  readonly weekdays: readonly string[];
  /** As people name them, January first. */
  readonly months: readonly string[];
}

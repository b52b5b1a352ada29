import { duration } from "../../core/time.ts";
import type { Check } from "./check.ts";
import { quote } from "../say.ts";

/** How long a mentorship lasts where nobody says so. */
export const TERM = "1 year";

/** An orientation, however often it is extended, is over before the term is. */
export const orientationsEndWithinTheTerm: Check = {
  name: "orientations-end-within-the-term",
  sentence: "An orientation, however often it is extended, is over before the term is.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(([id, { orientation, term = TERM }]) => {
      if (!orientation) return [];
      const { length, decision = ["extend"], most = 1 } = orientation;
      const times = 1 + (decision.includes("extend") ? most : 0);
      if (!(times * about(length) >= about(term))) return [];
      const message = `With all its extensions this orientation takes as long as the term of ${quote(term)}, or longer.`;
      return [at("mentorships", id, ["orientation", "length"], message)];
    }),
};

const MONTHS = { minute: 0, hour: 0, day: 12 / 365, week: 84 / 365, month: 1, year: 12 };

/** A length of time in months, near enough to tell which of two is longer; not a number where it is none. */
export function about(length: string): number {
  const known = duration(length);
  return known ? known.count * MONTHS[known.unit] : Number.NaN;
}

import { duration } from "../../core/time.ts";

const MINUTES = { minute: 1, hour: 60, day: 1440, week: 10_080, month: 43_800, year: 525_600 };

/** A length of time in minutes, near enough to tell which of two is longer; not a number where it is none. */
export function roughly(length: string): number {
  const known = duration(length);
  return known ? known.count * MINUTES[known.unit] : Number.NaN;
}

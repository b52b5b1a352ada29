import type { Instant } from "../../core/time.ts";

/** How many of something an organisation has. */
export type Counted = (org: number, count: () => Promise<number>) => Promise<number>;

/** In milliseconds: as long as others may show a picture without asking again. */
const LASTS = 5 * 60_000;

/** What takes long to count is counted anew after a while, and not each time; with as many entries as organisations. */
export function countedNowAndThen(now: () => Instant): Counted {
  const known = new Map<number, { readonly until: number; readonly count: Promise<number> }>();
  return (org, count) => {
    const at = Date.parse(now());
    const before = known.get(org);
    if (before && at < before.until) return before.count;
    const counting = count();
    known.set(org, { until: at + LASTS, count: counting });
    // One that failed is counted by whoever asks next.
    counting.catch(() => known.delete(org));
    return counting;
  };
}

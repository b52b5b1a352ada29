import type { Instant } from "../core/time.ts";

/** The latest of some moments. */
export function latest(moments: readonly Instant[]): Instant | undefined {
  return moments.toSorted().at(-1);
}

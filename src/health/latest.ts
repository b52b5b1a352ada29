import type { Instant } from "../core/time.ts";

/** The latest of some moments. */
export function latest(moments: readonly Instant[]): Instant | undefined {
  return moments.reduce<Instant | undefined>(
    (last, at) => (last !== undefined && last > at ? last : at),
    undefined,
  );
}

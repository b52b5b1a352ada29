import { type Instant, shift } from "./time.ts";
import type { World } from "./world.ts";

/** So long a word may take to reach us; who wrote it before then waits for nothing anymore. */
const LATE = { count: 4, unit: "week" } as const;

/** Whether a word came too late to begin anything: whoever may do so by now may not have then. */
export function isLate(at: Instant, { now }: World): boolean {
  return shift(at, LATE) <= now;
}

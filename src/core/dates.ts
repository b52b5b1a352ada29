import { dayIn, type Instant } from "./time.ts";
import type { World } from "./world.ts";

/** The calendar day of a moment where the organisation is. */
export function dayOf(at: Instant, world: World): string {
  return dayIn(at, world.definitions()?.settings.timezone ?? "UTC");
}

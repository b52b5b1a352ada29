import { dayIn, type Instant } from "./time.ts";
import type { World } from "./world.ts";

/** Where the organisation's days begin and end, as an IANA zone. */
export function zoneOf(world: World): string {
  return world.definitions()?.settings.timezone ?? "UTC";
}

/** The calendar day of a moment where the organisation is. */
export function dayOf(at: Instant, world: World): string {
  return dayIn(at, zoneOf(world));
}

import { dateFormat, dayIn, type Instant } from "./time.ts";
import type { World } from "./world.ts";

/** `25 November 2026`, from `2026-11-25`; a day that no calendar has stays as it was written. */
export function longDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dateFormat("en-GB", "UTC", { dateStyle: "long" }).format(date);
}

/** The calendar day of a moment where the organisation is. */
export function dayOf(at: Instant, world: World): string {
  return dayIn(at, world.definitions()?.settings.timezone ?? "UTC");
}

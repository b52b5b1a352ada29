import { dateFormat, dayIn, type Instant } from "./time.ts";
import type { World } from "./world.ts";

/** `25 November 2026`, from `2026-11-25`; a day that no calendar has stays as it was written. */
export function longDay(day: string): string {
  return dayFormatted(day, { dateStyle: "long" });
}

/** `Wednesday`, from `2026-11-25`. */
export function weekdayName(day: string): string {
  return dayFormatted(day, { weekday: "long" });
}

function dayFormatted(day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return dateFormat("en-GB", "UTC", options).format(date);
}

/** `19:00`, as a clock in the zone shows it. */
export function clockTime(at: Instant, zone: string): string {
  return dateFormat("en-GB", zone, CLOCK).format(new Date(at));
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The calendar day of a moment where the organisation is. */
export function dayOf(at: Instant, world: World): string {
  return dayIn(at, world.definitions()?.settings.timezone ?? "UTC");
}

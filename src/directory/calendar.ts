import { Temporal } from "temporal-polyfill";
import { dayIn, instant, type Instant } from "../core/time.ts";

export type Day = Temporal.PlainDate;

/** `2026-11-25` as a day; `undefined` for one that no calendar has. */
export function dayOf(text: string): Day | undefined {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}

/** The first such day of the week, on a day or after it; 0 is Monday. */
export function onWeekday(day: Day, weekday: number): Day {
  return day.add({ days: (weekday + 8 - day.dayOfWeek) % 7 });
}

/**
 * The moment when a clock in the zone shows this day and time: the first where clocks show it
 * twice, the next hour where they leave it out; `undefined` where there is no such time at all.
 */
export function momentIn(timeZone: string, day: Day, time: string): Instant | undefined {
  try {
    const plainTime = timeOf(time);
    if (!plainTime) return undefined;
    const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime });
    return instant(epochMilliseconds);
  } catch {
    return undefined;
  }
}

/** `9:30` as a time of the day; `undefined` for one that no clock shows. */
export function timeOf(text: string): Temporal.PlainTime | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  try {
    return Temporal.PlainTime.from({ hour: Number(hour), minute: Number(minute) }, REJECT);
  } catch {
    return undefined;
  }
}

const REJECT = { overflow: "reject" } as const;

/** Those that were asked about: definitions name a few. */
const zones = new Map<string, boolean>();

/** Whether there is such a zone. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone) ?? exists(zone);
  zones.set(zone, known);
  return known;
}

function exists(zone: string): boolean {
  try {
    return dayIn("2000-01-01T00:00:00.000Z", zone) !== "";
  } catch {
    return false;
  }
}

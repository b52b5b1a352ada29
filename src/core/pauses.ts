import type { Pause, Settings } from "../definitions/types.ts";
import { dayIn, type Duration, type Instant, shift } from "./time.ts";

const DAY: Duration = { count: 1, unit: "day" };

/** When a length of time has gone by, with the organisation's pauses left out; within 20 years or so. */
export function shiftUnpaused(from: Instant, length: Duration, settings: Settings): Instant {
  const { pauses = [], timezone = "UTC" } = settings;
  const most = shift(from, { count: 20, unit: "year" });
  let end = shift(from, length);
  let day = dayIn(from, timezone);
  while (day < dayIn(end, timezone) && end <= most) {
    if (pauses.some((pause) => covers(pause, day.slice(5)))) end = shift(end, DAY);
    day = dayAfter(day);
  }
  return end;
}

/** By the calendar: where summer time begins, 24 hours can pass over a whole day. */
function dayAfter(day: string): string {
  return shift(`${day}T00:00:00.000Z`, DAY).slice(0, 10);
}

/** Whether a day of the year (`12-24`) lies in a pause, which may span the new year. */
function covers({ from, to }: Pause, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

import type { Pause, Settings } from "../definitions/types.ts";
import { dayIn, type Duration, type Instant, shift } from "./time.ts";

const DAY: Duration = { count: 1, unit: "day" };

/** When a length of time has gone by, with the organisation's pauses left out. */
export function shiftUnpaused(from: Instant, length: Duration, settings: Settings): Instant {
  const pauses = settings.pauses ?? [];
  const zone = settings.timezone ?? "UTC";
  let end = shift(from, length);
  for (let day = from; day < end; day = shift(day, DAY)) {
    if (pauses.some((pause) => covers(pause, dayIn(day, zone).slice(5)))) end = shift(end, DAY);
    if (end > shift(from, { count: 20, unit: "year" })) return end;
  }
  return end;
}

/** Whether a day of the year (`12-24`) lies in a pause, which may span the new year. */
function covers({ from, to }: Pause, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

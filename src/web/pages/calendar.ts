import { type Instant, dayIn } from "../../core/time.ts";

const DAY = 86_400_000;

/** A calendar day as a whole number, so that days can be counted. */
export type DayNumber = number;

/** `1970-01-01` is 0; not a number for a day that no calendar has. */
export function dayNumber(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day as `2026-11-25`. */
export function dayText(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekday(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Months since the year 0, for counting from one to the next. */
export function monthNumber(day: DayNumber): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function dayOfMonth(day: DayNumber): number {
  return new Date(day * DAY).getUTCDate();
}

export function daysInMonth(day: DayNumber): number {
  const date = new Date(day * DAY);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}

/** The moment when a clock in the zone shows this day and time; `undefined` where there is no such time. */
export function momentIn(zone: string, day: DayNumber, time: string): Instant | undefined {
  const wall = Date.parse(`${dayText(day)}T${time.padStart(5, "0")}:00Z`);
  if (Number.isNaN(wall)) return undefined;
  const near = wall - ahead(wall, zone);
  return new Date(wall - ahead(near, zone)).toISOString();
}

/** How far, in milliseconds, the zone's clocks are ahead of UTC at that moment. */
function ahead(moment: number, zone: string): number {
  return (
    Date.parse(`${dayIn(new Date(moment).toISOString(), zone)}T${clock(moment, zone)}Z`) - moment
  );
}

function clock(moment: number, zone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  return format.format(moment);
}

/** Whether there is such a zone. */
export function isZone(zone: string): boolean {
  try {
    return dayIn("2000-01-01T00:00:00.000Z", zone) !== "";
  } catch {
    return false;
  }
}

/** A moment, UTC, as `2026-11-20T23:51:27.000Z`: sorts as text. */
export type Instant = string;

/** How long, in the calendar's units. */
export interface Duration {
  readonly count: number;
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "year";
}

/** Any ISO date or time as an instant; throws on one that is none. */
export function instant(text: string | number): Instant {
  return new Date(text).toISOString();
}

const DURATION = /^(\d{1,4}) (minute|hour|day|week|month|year)s?$/;

/** Reads a duration as people write it (`3 months`); `undefined` if it is none. */
export function duration(text: string): Duration | undefined {
  const [, count, unit] = DURATION.exec(text) ?? [];
  if (!count || !unit) return undefined;
  return { count: Number(count), unit: unit as Duration["unit"] };
}

/** Reads a duration that the schema has let through; throws on anything else. */
export function lengthOf(text: string): Duration {
  const length = duration(text);
  if (!length) throw new Error(`${JSON.stringify(text)} is no length of time`);
  return length;
}

const MILLISECONDS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 };

/** The last moment whose text has four digits of year: later ones would sort before it. */
const END_OF_TIME: Instant = "9999-12-31T23:59:59.999Z";

/** A moment moved by a duration (`by` 1 forwards, -1 back); a month after 31 January is the end of February. */
export function shift(at: Instant, length: Duration, by: 1 | -1 = 1): Instant {
  const moved = move(new Date(at), length, by);
  return moved.getUTCFullYear() > 9999 ? END_OF_TIME : moved.toISOString();
}

function move(date: Date, { unit, count }: Duration, by: 1 | -1): Date {
  if (unit !== "month" && unit !== "year")
    return new Date(date.getTime() + by * count * MILLISECONDS[unit]);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + by * count * (unit === "year" ? 12 : 1));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date;
}

/** The calendar day of a moment in an IANA zone, as `2026-11-20`. */
export function dayIn(at: Instant, zone: string): string {
  return dateFormat("en-CA", zone).format(new Date(at));
}

/** Tells the calendar years of moments in an IANA zone: only around New Year does it matter where days begin, and to ask takes long. */
export function yearIn(zone: string): (at: Instant) => string {
  const quarters = new Map<string, string>();
  return (at) => {
    if (!/^\d{4}-(?:01-01|12-31)/.test(at)) return at.slice(0, 4);
    // Wherever days begin, it is at a full hour or a quarter.
    const quarter = at.slice(0, 14) + Math.floor(Number(at.slice(14, 16)) / 15);
    const year = quarters.get(quarter) ?? dayIn(at, zone).slice(0, 4);
    quarters.set(quarter, year);
    return year;
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** How dates are written. Making one takes as long as a whole look: there are few, and they are kept. */
export function dateFormat(
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = {},
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone });
  formats.set(key, made);
  return made;
}

const QUARTER: Duration = { count: 15, unit: "minute" };
/** The day begins nowhere earlier than this before it does in Greenwich. */
const EARLIEST: Duration = { count: 14, unit: "hour" };

/** The moment at which a day begins in an IANA zone: it is looked for, so whoever compares many with it asks once. */
export function beginIn(day: string, zone: string): Instant {
  let at = shift(midnight(day), EARLIEST, -1);
  while (dayIn(at, zone) < day) at = shift(at, QUARTER);
  return at;
}

/** The moment at which a day (`2026-11-25`) begins in Greenwich. */
export function midnight(day: string): Instant {
  return `${day}T00:00:00.000Z`;
}

/** Whether the calendar has a day that is written as `2026-02-28`: it has no `2026-02-30`. */
export function isDay(day: string): boolean {
  // Days beyond a month's end run on into the next, and the 32nd is no date at all.
  return new Date(midnight(day)).getUTCDate() === Number(day.slice(8));
}

/** The next day by the calendar, or the one before: where summer time begins, 24 hours can pass over a whole day. */
export function nextDay(day: string, by: 1 | -1 = 1): string {
  return shift(midnight(day), { count: 1, unit: "day" }, by).slice(0, 10);
}

import { CONVENTIONS } from "./languages.ts";
import { ours, type Shown } from "./shown.ts";
import { dateFormat, type Instant } from "../core/time.ts";
import type { Voice } from "./voice.ts";

/** `November 25, 2026`, from `2026-11-25`; a day that no calendar has stays as it was written. */
export function longDay(day: string, voice: Voice): Shown {
  return dayFormatted(day, { dateStyle: "long" }, voice);
}

/** `Wednesday, November 25, 2026`, from `2026-11-25`. */
export function fullDay(day: string, voice: Voice): Shown {
  return dayFormatted(day, { dateStyle: "full" }, voice);
}

/** `Wednesday`, from `2026-11-25`. */
export function weekdayName(day: string, voice: Voice): Shown {
  return dayFormatted(day, { weekday: "long" }, voice);
}

function dayFormatted(day: string, options: Intl.DateTimeFormatOptions, voice: Voice): Shown {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return ours(day);
  return ours(dateFormat(CONVENTIONS[voice.language], "UTC", options).format(date));
}

/** `Oct – Dec 2026`, from the first and the last month of a time, both as `2026-10`. */
export function monthsBetween(first: string, last: string, voice: Voice): Shown {
  const format = dateFormat(CONVENTIONS[voice.language], "UTC", MONTH);
  return ours(format.formatRange(new Date(first), new Date(last)));
}

const MONTH = { month: "short", year: "numeric" } as const;

/** `19:00`, as a clock in the zone shows it. */
export function clockTime(at: Instant, zone: string, voice: Voice): Shown {
  return ours(dateFormat(CONVENTIONS[voice.language], zone, CLOCK).format(new Date(at)));
}

const CLOCK = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** `Pacific Time`, from `America/Los_Angeles`. Throws on a zone that nobody knows. */
export function zoneName(zone: string, voice: Voice): Shown {
  if (zone === "UTC") return ours(zone);
  const format = dateFormat(CONVENTIONS[voice.language], zone, { timeZoneName: "longGeneric" });
  // In July, so that the name is not that of the winter alone.
  const parts = format.formatToParts(new Date("2026-07-01T00:00:00Z"));
  const name = parts.filter(({ type }) => type === "timeZoneName").map(({ value }) => value);
  return ours(name.join(""));
}

import { isWritten } from "../../commands/work-day.ts";
import type { Settings } from "../../definitions/types.ts";
import { beginIn, dayIn, type Instant, isDay } from "../time.ts";

/** Why nothing can have been done on the day that somebody wrote. */
export type WrongWorkDay = "no-such-day" | "to-come" | "too-early" | "unreadable";

/** Before this, nobody means it. */
const EARLIEST = "1970-01-01";

type When = Pick<Settings, "founded" | "timezone">;

/** What is wrong with the day on which something is said to have been done; nothing where it can have been. */
export function wrongWorkDay(
  day: string,
  told: Instant,
  { founded = EARLIEST, timezone = "UTC" }: When,
): WrongWorkDay | undefined {
  if (!isWritten(day)) return "unreadable";
  if (!isDay(day)) return "no-such-day";
  if (day > dayIn(told, timezone)) return "to-come";
  return day < founded ? "too-early" : undefined;
}

/** When something was done, and when it was told, where that was on another day. */
export interface Moments {
  readonly at: Instant;
  readonly told?: Instant;
}

/** The moments of something that was told, and of which may be known on what day it was done. */
export function momentsOf(
  day: string | undefined,
  told: Instant,
  { timezone = "UTC" }: When,
): Moments {
  if (day === undefined || day === dayIn(told, timezone)) return { at: told };
  return { at: momentOn(day, timezone), told };
}

/** A moment on a day where the organisation is: at noon in Greenwich it is the same day nearly everywhere. */
function momentOn(day: string, zone: string): Instant {
  const noon = `${day}T12:00:00.000Z`;
  return dayIn(noon, zone) === day ? noon : beginIn(day, zone);
}

import { dayOf } from "./dates.ts";
import { beginOf } from "./ledger/absences.ts";
import { type Duration, type Instant, midnight, nextDay, shift } from "./time.ts";
import type { World } from "./world.ts";
import type { Settings } from "../definitions/types.ts";
import { weekdayName } from "../words/calendar.ts";
import { PLAIN } from "../words/voice.ts";

/** The last week that is over: each begins where the one before ended. */
export interface Week {
  /** The day on which it is told. */
  readonly day: string;
  readonly from: Instant;
  /** The morning of that day, from which on it is told. */
  readonly until: Instant;
  /** When the next one is. */
  readonly next: Instant;
}

type Weekday = NonNullable<Settings["digest"]>;

/** On the two days of a year on which the clocks change, it is an hour sooner or later. */
const MORNING: Duration = { count: 7, unit: "hour" };
const DAY: Duration = { count: 1, unit: "day" };
export const WEEK: Duration = { count: 1, unit: "week" };

/** The week that was over last, where weeks end on a weekday. */
export function lastWeek(weekday: Weekday, world: World): Week {
  const today = lastOn(weekday, dayOf(world.now, world));
  const day = morningOf(today, world) <= world.now ? today : moved(today, -1);
  return {
    day,
    from: morningOf(moved(day, -1), world),
    until: morningOf(day, world),
    next: morningOf(moved(day, 1), world),
  };
}

/** Whether it is time to tell it: what nobody could tell for a day is not told late. */
export function isFresh({ until }: Week, { now }: World): boolean {
  return now < shift(until, DAY);
}

export function isWithin(at: Instant, { from, until }: Week): boolean {
  return from <= at && at < until;
}

/** The last day that is such a weekday, be it today. */
function lastOn(weekday: Weekday, today: string): string {
  let day = today;
  while (weekdayName(day, PLAIN).toLowerCase() !== weekday) day = nextDay(day, -1);
  return day;
}

/** The morning of a day where the organisation is: what a week brings is told from then on. */
export function morningOf(day: string, world: World): Instant {
  return shift(beginOf(day, world), MORNING);
}

/** The same weekday a week before. */
export function weekBefore(day: string): string {
  return moved(day, -1);
}

/** The same weekday a week before or after. */
function moved(day: string, by: 1 | -1): string {
  return shift(midnight(day), WEEK, by).slice(0, 10);
}

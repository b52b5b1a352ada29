import { type Instant, dayIn } from "../../core/time.ts";
import type { Meeting } from "../../definitions/types.ts";
import {
  type DayNumber,
  dayNumber,
  dayOfMonth,
  dayText,
  daysInMonth,
  isZone,
  momentIn,
  monthNumber,
  weekday,
} from "./calendar.ts";
import { type Rhythm, rhythm } from "../../directory/meetings.ts";

export interface NextMeeting {
  /** `2026-11-25`, in the meeting's zone. */
  readonly day: string;
  /** When it begins, where the meeting says a time. */
  readonly at: Instant | undefined;
}

/** No rhythm that can be written is longer than 99 months. */
const FAR = 3_200;
const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** The next time a meeting begins, now or later; `undefined` where its definition does not say. */
export function nextMeeting(meeting: Meeting, now: Instant, zone: string): NextMeeting | undefined {
  if (!isZone(zone)) return undefined;
  const falls = occurs(meeting);
  const today = dayNumber(dayIn(now, zone));
  for (let day = today; day < today + FAR; day += 1) {
    if (!falls(day)) continue;
    const at = meeting.time === undefined ? undefined : momentIn(zone, day, meeting.time);
    if (at === undefined || at >= now) return { day: dayText(day), at };
  }
  return undefined;
}

function occurs(meeting: Meeting): (day: DayNumber) => boolean {
  const from = meeting.from === undefined ? undefined : dayNumber(meeting.from);
  const falls = pattern(meeting, rhythm(meeting), from);
  return (day) => (from === undefined || day >= from) && falls(day);
}

function pattern(
  meeting: Meeting,
  { unit, count }: Rhythm,
  from: DayNumber | undefined,
): (day: DayNumber) => boolean {
  switch (unit) {
    case "once":
      return (day) => day === from;
    case "day":
      return (day) => inStep(day, from, count);
    case "week":
      return weekly(meeting, count, from);
    case "month":
      return monthly(meeting, count, from);
  }
}

function inStep(value: number, start: number | undefined, step: number): boolean {
  return start === undefined ? step === 1 : (value - start) % step === 0;
}

function weekly(
  meeting: Meeting,
  count: number,
  from: DayNumber | undefined,
): (day: DayNumber) => boolean {
  const wanted = weekdayOf(meeting, from);
  if (from === undefined) return (day) => weekday(day) === wanted && count === 1;
  const first = from + ((wanted - weekday(from) + 7) % 7);
  return (day) => inStep(day, first, 7 * count);
}

/** -1, which no day is, where the definition does not say. */
function weekdayOf(meeting: Meeting, from: DayNumber | undefined): number {
  if (meeting.day) return WEEKDAYS.indexOf(meeting.day);
  return from === undefined ? -1 : weekday(from);
}

function monthly(
  meeting: Meeting,
  count: number,
  from: DayNumber | undefined,
): (day: DayNumber) => boolean {
  const first = from === undefined ? undefined : monthNumber(from);
  return (day) => inStep(monthNumber(day), first, count) && fitsMonth(meeting, from, day);
}

function fitsMonth(meeting: Meeting, from: DayNumber | undefined, day: DayNumber): boolean {
  const date = dayOfMonth(day);
  if (meeting.on === undefined || meeting.day === undefined)
    return from !== undefined && date === Math.min(dayOfMonth(from), daysInMonth(day));
  if (weekday(day) !== WEEKDAYS.indexOf(meeting.day)) return false;
  if (meeting.on === "last") return date > daysInMonth(day) - 7;
  const week = ["first", "second", "third", "fourth"].indexOf(meeting.on);
  return Math.ceil(date / 7) === week + 1;
}

import { type Instant, dayIn } from "../../core/time.ts";
import type { Meeting } from "../../definitions/types.ts";
import { type Rhythm, rhythm, WEEKDAYS } from "../../directory/meetings.ts";
import { type Day, dayOf, isZone, momentIn, onWeekday } from "./calendar.ts";

export interface NextMeeting {
  /** `2026-11-25`, in the meeting's zone. */
  readonly day: string;
  /** When it begins, where the meeting says a time. */
  readonly at: Instant | undefined;
}

interface Found {
  readonly zone: string;
  readonly since: Instant;
  readonly next: NextMeeting & { readonly at: Instant };
}

/** It stays the next one until it has begun. A page names dozens, and days in zones are slow to count. */
const found = new WeakMap<Meeting, Found>();

/** As {@link nextMeeting}, which is asked again only once the one it found has begun. */
export function meetingNow(meeting: Meeting, now: Instant, zone: string): NextMeeting | undefined {
  const known = found.get(meeting);
  if (known?.zone === zone && known.since <= now && now <= known.next.at) return known.next;
  const next = nextMeeting(meeting, now, zone);
  if (next?.at !== undefined)
    found.set(meeting, { zone, since: now, next: { ...next, at: next.at } });
  return next;
}

const WEEKS = ["first", "second", "third", "fourth"] as const;

/** The next time a meeting begins, now or later; `undefined` where its definition does not say. */
export function nextMeeting(meeting: Meeting, now: Instant, zone: string): NextMeeting | undefined {
  const today = isZone(zone) ? dayOf(dayIn(now, zone)) : undefined;
  if (!today) return undefined;
  return days(meeting, today)
    .map((day) => ({
      day: day.toString(),
      at: meeting.time === undefined ? undefined : momentIn(zone, day, meeting.time),
    }))
    .find(({ day, at }) => day >= today.toString() && (at === undefined || at >= now));
}

/** The days around today on which a meeting falls: this time's, and where that is over already, the next. */
function days(meeting: Meeting, today: Day): readonly Day[] {
  const often = rhythm(meeting);
  const from = start(meeting, often, today);
  if (!from) return [];
  switch (often.unit) {
    case "once":
      return [from];
    case "day":
      return everyFewDays(from, often.count, today);
    case "week":
      return everyFewDays(onDayOf(meeting, from), 7 * often.count, today);
    case "month":
      return everyFewMonths(meeting, from, often.count, today);
  }
}

/** Where counting begins; what comes every time can be counted from today. */
function start({ from, day, on }: Meeting, { unit, count }: Rhythm, today: Day): Day | undefined {
  if (from !== undefined) return dayOf(from);
  const said = { once: false, day: true, week: day, month: day && on }[unit];
  return said && count === 1 ? today : undefined;
}

function onDayOf({ day }: Meeting, from: Day): Day {
  return day ? onWeekday(from, WEEKDAYS.indexOf(day)) : from;
}

function everyFewDays(from: Day, step: number, today: Day): readonly Day[] {
  const gone = Math.max(0, Math.ceil(from.until(today).days / step));
  return [gone, gone + 1].map((times) => from.add({ days: times * step }));
}

function everyFewMonths(meeting: Meeting, from: Day, step: number, today: Day): readonly Day[] {
  const first = from.with({ day: 1 });
  const { months } = first.until(today, { largestUnit: "month" });
  const gone = Math.max(0, Math.floor(months / step));
  return [gone, gone + 1]
    .map((times) => dayInMonth(meeting, from, first.add({ months: times * step })))
    .filter((day) => from.until(day).sign >= 0);
}

/** A month that is too short for a day has its last one instead. */
function dayInMonth(meeting: Meeting, from: Day, month: Day): Day {
  const { day, on } = meeting;
  if (!day || !on) return month.with({ day: from.day });
  const first = onDayOf(meeting, month);
  const most = Math.floor((month.daysInMonth - first.day) / 7);
  return first.add({ weeks: on === "last" ? most : WEEKS.indexOf(on) });
}

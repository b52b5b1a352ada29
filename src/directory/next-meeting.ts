import { type Instant, dayIn } from "../core/time.ts";
import { isPaused } from "../core/pause/organization.ts";
import type { Community, Meeting, Pause, Settings } from "../definitions/types.ts";
import { type Day, dayOf, isZone, momentIn, onWeekday } from "./calendar.ts";
import { type Rhythm, rhythm, WEEKDAYS } from "./meetings.ts";

export interface NextMeeting {
  /** `2026-11-25`, in the meeting's zone. */
  readonly day: string;
  /** When it begins, where the meeting says a time. */
  readonly at: Instant | undefined;
}

/** A meeting with its next time, and the zone in which its clock goes. */
export interface Coming {
  readonly meeting: Meeting;
  readonly zone: string;
  readonly next: NextMeeting;
}

/** The meeting of a community that comes first from now on; nothing where none is planned, or nobody meets for now. */
export function soonest(
  community: Community,
  settings: Settings,
  now: Instant,
): Coming | undefined {
  const all = (community.meetings ?? []).flatMap((meeting) => {
    const zone = whereItIs(meeting, settings);
    const next = nextOf(meeting, community, settings, now);
    return next ? [{ meeting, zone, next }] : [];
  });
  const times = all.map(({ next }) => begins(next)).toSorted();
  return all.find(({ next }) => begins(next) === times[0]);
}

function begins({ day, at }: NextMeeting): string {
  return at ?? day;
}

/** The next time of a meeting: nothing is planned where its community sleeps. */
export function nextOf(
  meeting: Meeting,
  community: Community,
  settings: Settings,
  now: Instant,
): NextMeeting | undefined {
  if (sleeps(community)) return undefined;
  return meetingNow(meeting, now, whereItIs(meeting, settings), settings.pauses);
}

/** Nobody meets there for now. */
export function sleeps({ status }: Community): boolean {
  return status === "dormant" || status === "retired";
}

/** In which zone a meeting's clock goes. */
export function whereItIs({ timezone = "" }: Meeting, settings: Settings): string {
  return isZone(timezone) ? timezone : zoneIn(settings);
}

/** Where the organisation's days begin and end. */
export function zoneIn({ timezone = "UTC" }: Settings): string {
  return isZone(timezone) ? timezone : "UTC";
}

interface Found {
  readonly zone: string;
  readonly since: Instant;
  readonly next: NextMeeting & { readonly at: Instant };
}

/** It stays the next one until it has begun; who pauses when stands beside it in the same definitions. A page names dozens, and days in zones are slow to count. */
const found = new WeakMap<Meeting, Found>();

/** As {@link nextMeeting}, which is asked again only once the one it found has begun. */
export function meetingNow(
  meeting: Meeting,
  now: Instant,
  zone: string,
  pauses: readonly Pause[] = [],
): NextMeeting | undefined {
  const known = found.get(meeting);
  if (known?.zone === zone && known.since <= now && now <= known.next.at) return known.next;
  const next = nextMeeting(meeting, now, zone, pauses);
  if (next?.at !== undefined)
    found.set(meeting, { zone, since: now, next: { ...next, at: next.at } });
  return next;
}

const WEEKS = ["first", "second", "third", "fourth"] as const;
/** Nobody plans further ahead: where nothing was found by then, a pause covers it all. */
const MOST = 800;

/** The next time a meeting begins, now or later, outside the organisation's pauses; `undefined` where its definition does not say. */
export function nextMeeting(
  meeting: Meeting,
  now: Instant,
  zone: string,
  pauses: readonly Pause[] = [],
): NextMeeting | undefined {
  const today = isZone(zone) ? dayOf(dayIn(now, zone)) : undefined;
  if (!today) return undefined;
  for (const day of daysFrom(meeting, today)) {
    const at = meeting.time === undefined ? undefined : momentIn(zone, day, meeting.time);
    const text = day.toString();
    if (text >= today.toString() && (at === undefined || at >= now) && !isPaused(text, pauses))
      return { day: text, at };
  }
  return undefined;
}

/** The days on which a meeting falls, from about a day on: the first may be before it. */
export function* daysFrom(meeting: Meeting, today: Day): Generator<Day> {
  const often = rhythm(meeting);
  const from = start(meeting, often, today);
  if (!from) return;
  if (often.unit === "once") {
    yield from;
    return;
  }
  const day =
    often.unit === "month"
      ? monthly(meeting, from, often.count, today)
      : daily(meeting, from, often, today);
  for (let times = 0; times < MOST; times += 1) {
    const next = day(times);
    if (from.until(next).sign >= 0) yield next;
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

function daily(meeting: Meeting, begin: Day, { count, unit }: Rhythm, today: Day) {
  const [from, step] = unit === "week" ? [onDayOf(meeting, begin), 7 * count] : [begin, count];
  const gone = Math.max(0, Math.ceil(from.until(today).days / step));
  return (times: number) => from.add({ days: (gone + times) * step });
}

function monthly(meeting: Meeting, from: Day, step: number, today: Day) {
  const first = from.with({ day: 1 });
  const { months } = first.until(today, { largestUnit: "month" });
  const gone = Math.max(0, Math.floor(months / step));
  return (times: number) => dayInMonth(meeting, from, first.add({ months: (gone + times) * step }));
}

/** A month that is too short for a day has its last one instead. */
function dayInMonth(meeting: Meeting, from: Day, month: Day): Day {
  const { day, on } = meeting;
  if (!day || !on) return month.with({ day: from.day });
  const first = onDayOf(meeting, month);
  const most = Math.floor((month.daysInMonth - first.day) / 7);
  return first.add({ weeks: on === "last" ? most : WEEKS.indexOf(on) });
}

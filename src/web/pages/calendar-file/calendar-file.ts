import { setImmediate as turn } from "node:timers/promises";
import ical, { type ICalCalendar, ICalCalendarMethod } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { isPaused } from "../../../core/pause/organization.ts";
import { dayIn, duration } from "../../../core/time.ts";
import type { Definitions } from "../../../definitions/definitions.ts";
import type { Community, Meeting, Pause } from "../../../definitions/types.ts";
import { type Day, dayOf, timeOf } from "../../../directory/calendar.ts";
import { webAddress } from "../link.ts";
import { daysFrom, sleeps, whereItIs } from "../../../directory/next-meeting.ts";
import type { View } from "../view.ts";
import { recurrence } from "./recurrence.ts";
import { zoneIn } from "./zone.ts";

/** More meetings than one calendar shows anybody. */
const MOST_MEETINGS = 300;
/** A calendar is told of pauses from one that began last year on; by the end it has asked again. */
const YEARS = [-1, 0, 1];
/** In seconds: how often calendars that follow it ask again. */
const AGAIN = 6 * 3600;

type Named = readonly [id: string, community: Community];

/** Meetings of communities as a file that calendars read: with their rhythm, zones and the organisation's pauses. https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarFile(
  name: string,
  communities: readonly Named[],
  view: View,
): Promise<string> {
  const { definitions, login, now, voice } = view;
  const files = made.get(definitions) ?? new Map<string, Promise<string>>();
  const ids = communities.map(([id]) => id);
  const key = JSON.stringify([login, name, now.slice(0, 7), voice.language, ids]);
  const file = files.get(key) ?? makeFile(name, communities, view);
  if (files.size >= MOST_FILES) files.clear();
  made.set(definitions, files.set(key, file));
  return file;
}

/** So many files of one organisation are remembered. */
const MOST_FILES = 50;

/** Each stays the same until the definitions change, or the month. */
const made = new WeakMap<Definitions, Map<string, Promise<string>>>();

/** So many meetings are planned before others get their turn: days in zones are slow to count. */
const AT_ONCE = 5;

async function makeFile(name: string, communities: readonly Named[], view: View): Promise<string> {
  const calendar = ical({
    name,
    prodId: { company: "Waymark", product: "Waymark", language: view.voice.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: AGAIN,
    timezone: { name: null, generator: (zone) => zoneIn(zone, view.now.slice(0, 7)) },
  });
  const meetings = communities
    .filter(([, community]) => !sleeps(community))
    .flatMap(([id, community]) =>
      (community.meetings ?? []).map((meeting) => ({ id, community, meeting })),
    );
  for (const [index, one] of meetings.slice(0, MOST_MEETINGS).entries()) {
    if (index % AT_ONCE === 0) await turn();
    addTo(calendar, one, view);
  }
  await turn();
  return calendar.toString();
}

interface Planned {
  readonly id: string;
  readonly community: Community;
  readonly meeting: Meeting;
}

function addTo(calendar: ICalCalendar, { id, community, meeting }: Planned, view: View): void {
  const { settings } = view.definitions;
  const zone = whereItIs(meeting, view.definitions.settings);
  const today = dayOf(dayIn(view.now, zone));
  if (!today) return;
  const { first, skipped } = planned(meeting, today, settings.pauses ?? []);
  if (!first) return;
  const repeating = recurrence(meeting, first);
  const begin = (day: Day) => startOn(day, meeting, zone);
  const start = begin(first);
  const address = meeting.url === undefined ? undefined : webAddress(meeting.url);
  const event = calendar.createEvent({
    id: `${encodeURIComponent(meeting.name)}.${id}.${view.login}@waymark`,
    stamp: view.adoptions.at(-1)?.at ?? view.now,
    summary: `${community.name}: ${meeting.name}`,
    start,
    ...(address !== undefined && { url: address, location: address }),
    ...(community.purpose !== undefined && { description: community.purpose }),
    ...(repeating && {
      repeating: { ...repeating, ...(skipped.length > 0 && { exclude: skipped.map(begin) }) },
    }),
  });
  if (start instanceof Temporal.ZonedDateTime)
    event.timezone(zone).end(start.add(lengthOf(meeting)));
  else event.allDay(true);
}

/** The first day of this month's or later, and those after it that fall into a pause, as far ahead as that is told. */
function planned(meeting: Meeting, today: Day, pauses: readonly Pause[]) {
  let first: Day | undefined;
  for (const day of daysFrom(meeting, today.with({ day: 1 }))) {
    if (isPaused(day.toString(), pauses)) continue;
    first = day;
    break;
  }
  if (!first) return { first, skipped: [] };
  const begun = first.toString();
  const skipped = new Map(
    pauses
      .flatMap((pause) => YEARS.flatMap((more) => daysIn(pause, today.year + more, meeting, begun)))
      .map((day) => [day.toString(), day]),
  );
  return { first, skipped: [...skipped].toSorted(byDay).map(([, day]) => day) };
}

function byDay([a]: readonly [string, Day], [b]: readonly [string, Day]): number {
  return a < b ? -1 : 1;
}

/** The days of a meeting in what of a pause begins in a year, after it has begun itself. */
function daysIn(pause: Pause, year: number, meeting: Meeting, begun: string): readonly Day[] {
  return spansOf(pause, year).flatMap(([begin, end]) => {
    // Where that month has no such day, the first one after it is the next.
    const start = end > begun ? dayOf(`${begin.slice(0, 7)}-01`) : undefined;
    return start ? daysBetween(begin, end, daysFrom(meeting, start), begun) : [];
  });
}

function daysBetween(
  begin: string,
  end: string,
  days: Iterable<Day>,
  begun: string,
): readonly Day[] {
  const found: Day[] = [];
  for (const day of days) {
    const text = day.toString();
    if (text > end) break;
    if (text >= begin && text > begun) found.push(day);
  }
  return found;
}

/** When a pause begins and ends, each time that it begins in a year. */
function spansOf(pause: Pause, year: number): readonly (readonly [begin: string, end: string])[] {
  if (!("every-month" in pause)) {
    const { from, to } = pause;
    return [[`${year}-${from}`, `${from <= to ? year : year + 1}-${to}`]];
  }
  const { from, to } = pause["every-month"];
  return Array.from({ length: 12 }, (_, month) => [
    dayText(year, month, from),
    dayText(year, from <= to ? month : month + 1, to),
  ]);
}

/** Months are counted from 0, and the 12th is the first of the next year. */
function dayText(year: number, month: number, day: number): string {
  return `${year + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A moment, or a whole day where the meeting says no time. */
function startOn(day: Day, { time }: Meeting, zone: string): Temporal.ZonedDateTime | Day {
  const plainTime = time === undefined ? undefined : timeOf(time);
  return plainTime ? day.toZonedDateTime({ timeZone: zone, plainTime }) : day;
}

/** An hour, where it does not say. */
function lengthOf({ length = "" }: Meeting): Temporal.DurationLike {
  const known = duration(length) ?? { count: 1, unit: "hour" };
  return { [`${known.unit}s`]: known.count };
}

import ical, { type ICalCalendar, ICalCalendarMethod } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { isPaused } from "../../../core/pause/organization.ts";
import { dayIn, duration } from "../../../core/time.ts";
import type { Community, Meeting } from "../../../definitions/types.ts";
import { type Day, dayOf, momentIn } from "../calendar.ts";
import { webAddress } from "../link.ts";
import { sleeps, whereItIs } from "../meetings.ts";
import { daysFrom } from "../next-meeting.ts";
import type { View } from "../view.ts";
import { recurrence } from "./recurrence.ts";
import { zoneIn } from "./zone.ts";

/** More meetings than one calendar shows anybody. */
const MOST_MEETINGS = 1000;
/** A calendar is told of so many years of pauses; by then it has asked again. */
const AHEAD = { years: 2 };
/** In seconds: how often calendars that follow it ask again. */
const AGAIN = 6 * 3600;

type Named = readonly [id: string, community: Community];

/** Meetings of communities as a file that calendars read: with their rhythm, zones and the organisation's pauses. https://www.rfc-editor.org/rfc/rfc5545 */
export function calendarFile(name: string, communities: readonly Named[], view: View): string {
  const now = Temporal.Instant.from(view.now);
  const calendar = ical({
    name,
    prodId: { company: "Waymark", product: "Waymark", language: view.voice.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: AGAIN,
    timezone: { name: null, generator: (zone) => zoneIn(zone, now) },
  });
  const meetings = communities
    .filter(([, community]) => !sleeps(community))
    .flatMap(([id, community]) =>
      (community.meetings ?? []).map((meeting) => ({ id, community, meeting })),
    );
  for (const one of meetings.slice(0, MOST_MEETINGS)) addTo(calendar, one, view);
  return calendar.toString();
}

interface Planned {
  readonly id: string;
  readonly community: Community;
  readonly meeting: Meeting;
}

function addTo(calendar: ICalCalendar, { id, community, meeting }: Planned, view: View): void {
  const { settings } = view.definitions;
  const zone = whereItIs(meeting, view);
  const today = dayOf(dayIn(view.now, zone));
  if (!today) return;
  const days = [...daysFrom(meeting, today.with({ day: 1 }))];
  const { pauses = [] } = settings;
  const [first] = days.filter((day) => !isPaused(day.toString(), pauses));
  const until = today.add(AHEAD).toString();
  if (!first) return;
  const skipped = days.filter((day) => {
    const text = day.toString();
    return first.until(day).sign > 0 && text <= until && isPaused(text, pauses);
  });
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

/** A moment, or a whole day where the meeting says no time. */
function startOn(day: Day, { time }: Meeting, zone: string): Temporal.ZonedDateTime | Day {
  const at = time === undefined ? undefined : momentIn(zone, day, time);
  return at === undefined ? day : Temporal.Instant.from(at).toZonedDateTimeISO(zone);
}

/** An hour, where it does not say. */
function lengthOf({ length = "" }: Meeting): Temporal.DurationLike {
  const known = duration(length) ?? { count: 1, unit: "hour" };
  return { [`${known.unit}s`]: known.count };
}

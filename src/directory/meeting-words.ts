import type { Meeting } from "../definitions/types.ts";
import { longDay } from "../core/dates.ts";
import { type Rhythm, rhythm } from "./rhythm.ts";

/** When a meeting is, as one says it: `Wednesdays at 19:00, America/Los_Angeles, for 1 hour`. */
export function meetingWords(meeting: Meeting, zone: string): string {
  const often = repeats(meeting, rhythm(meeting));
  const time = meeting.time === undefined ? "" : `at ${meeting.time}, ${zone}`;
  const when = [often, time].filter(Boolean).join(" ");
  const long = meeting.length === undefined ? "" : `for ${meeting.length}`;
  return capital([when, long].filter(Boolean).join(", "));
}

function repeats(meeting: Meeting, { count, unit }: Rhythm): string {
  const often = count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
  switch (unit) {
    case "once":
      return meeting.from === undefined ? "" : `on ${longDay(meeting.from)}`;
    case "day":
      return often;
    case "week":
      return weekly(meeting, count, often);
    case "month":
      return monthly(meeting, count, often);
  }
}

function weekly(meeting: Meeting, count: number, often: string): string {
  if (meeting.day === undefined) return often;
  const day = capital(meeting.day);
  return count === 1 ? `${day}s` : `${often} on ${day}`;
}

function monthly(meeting: Meeting, count: number, often: string): string {
  const { on, day, from } = meeting;
  if (on === undefined || day === undefined)
    return from === undefined ? often : `${often} on day ${Number(from.slice(8))}`;
  const which = `the ${on} ${capital(day)}`;
  return count === 1 ? `${which} of every month` : `${often} on ${which}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

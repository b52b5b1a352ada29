import type { Meeting } from "../definitions/types.ts";
import { longDay } from "../core/dates.ts";

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

/** How often a meeting comes again. */
export interface Rhythm {
  readonly count: number;
  readonly unit: "once" | "day" | "week" | "month";
}

/** Reads `week` or `2 weeks`; a weekday alone means every week, and nothing at all means once. */
export function rhythm(meeting: Meeting): Rhythm {
  const every = meeting.every ?? (meeting.day ? "week" : "");
  const [, count, unit] = /^(?:(\d{1,2}) )?(day|week|month)s?$/.exec(every) ?? [];
  if (unit !== "day" && unit !== "week" && unit !== "month") return { count: 1, unit: "once" };
  return { count: Number(count ?? 1), unit };
}

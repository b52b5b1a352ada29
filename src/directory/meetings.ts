import { lengthWords } from "../core/condition/length.ts";
import type { Meeting } from "../definitions/types.ts";
import { longDay, weekdayName, zoneName } from "../words/calendar.ts";
import { meetings } from "../words/generated/meetings.ts";
import { CONVENTIONS } from "../words/languages.ts";
import { asText, ours, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** When a meeting is, as one says it: `Wednesdays at 19:00 (Pacific Time), for 1 hour`; empty where it does not say. */
export function meetingWords(meeting: Meeting, zone: string, voice: Voice): Shown {
  const when = timed(meeting, often(meeting, voice), zone, voice);
  return capital(lasting(meeting, when, voice), voice);
}

function timed({ time }: Meeting, when: Shown, zone: string, voice: Voice): Shown {
  if (time === undefined) return when;
  const at = { time: asText(time), zone: zoneName(zone, voice) };
  const say = meetings(voice);
  return when === "" ? say("meetings-only-at", at) : say("meetings-at", { when, ...at });
}

function lasting({ length: text }: Meeting, when: Shown, voice: Voice): Shown {
  if (text === undefined) return when;
  const length = lengthWords(text, voice);
  const say = meetings(voice);
  return when === "" ? say("meetings-only-for", { length }) : say("meetings-for", { when, length });
}

function often(meeting: Meeting, voice: Voice): Shown {
  const { count, unit } = rhythm(meeting);
  const { day, from } = meeting;
  const say = meetings(voice);
  switch (unit) {
    case "once":
      return from === undefined ? ours("") : say("meetings-once", { day: longDay(from, voice) });
    case "day":
      return say("meetings-daily", { count });
    case "week":
      return day === undefined
        ? say("meetings-weekly", { count })
        : say("meetings-weekly-on", { count, weekday: weekday(day, voice) });
    case "month":
      return monthly(meeting, count, voice);
  }
}

function monthly({ on, day, from }: Meeting, count: number, voice: Voice): Shown {
  const say = meetings(voice);
  if (on !== undefined && day !== undefined) {
    const which = say(`meetings-which-${on}`);
    return say("meetings-monthly-on", { count, which, weekday: weekday(day, voice) });
  }
  if (from === undefined && day !== undefined)
    return say("meetings-monthly-some", { count, weekday: weekday(day, voice) });
  if (from === undefined) return say("meetings-monthly", { count });
  return say("meetings-monthly-day", { count, day: Number(from.slice(8)) });
}

/** In a week that began on a Monday. */
function weekday(day: NonNullable<Meeting["day"]>, voice: Voice): Shown {
  return weekdayName(`2024-01-0${WEEKDAYS.indexOf(day) + 1}`, voice);
}

/** As they follow each other. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

function capital(text: Shown, { language }: Voice): Shown {
  const [first = ""] = text;
  return ours(first.toLocaleUpperCase(CONVENTIONS[language]) + text.slice(first.length));
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

import { dayIn } from "../core/time.ts";
import { clockTime, fullDay, weekdayName, zoneName } from "../words/calendar.ts";
import { meetings } from "../words/generated/meetings.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { Coming } from "./next-meeting.ts";

/** When a meeting is next, where it is and in UTC: `Wednesday, November 25, 2026 at 19:00 (Pacific Time, 03:00 UTC on Thursday)`. */
export function momentWords({ zone, next }: Pick<Coming, "zone" | "next">, voice: Voice): Shown {
  const { day: short, at } = next;
  const day = fullDay(short, voice);
  if (at === undefined) return day;
  const say = meetings(voice);
  const time = clockTime(at, zone, voice);
  if (zone === "UTC") return say("meetings-moment-utc", { day, time });
  const there = dayIn(at, "UTC");
  const when = { day, time, zone: zoneName(zone, voice), universal: clockTime(at, "UTC", voice) };
  if (there === short) return say("meetings-moment", when);
  return say("meetings-moment-day", { ...when, weekday: weekdayName(there, voice) });
}

import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Meeting } from "../../definitions/types.ts";
import { dateIn, type Found } from "./date.ts";

type Day = NonNullable<Meeting["day"]>;
type Week = NonNullable<Meeting["on"]>;

const DAYS: readonly Day[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];
const WEEKS: Readonly<Record<string, Week>> = {
  first: "first",
  "1st": "first",
  second: "second",
  "2nd": "second",
  third: "third",
  "3rd": "third",
  fourth: "fourth",
  "4th": "fourth",
  last: "last",
};
const NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight"];

/** How often, by what people write, the longer before the shorter. */
const EVERY: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/\bbi-?weekly\b|\bfortnightly\b|\bevery (?:other|second) week\b/, () => "2 weeks"],
  [/\bevery (\d|[a-z]+) weeks\b/, ([, count]) => weeks(String(count))],
  [/\bweekly\b|\bevery week\b/, () => "week"],
  [/\bmonthly\b|\bevery month\b|\b(?:of|in) (?:the|each|every) month\b/, () => "month"],
  [/\bquarterly\b/, () => "3 months"],
  [/\bdaily\b|\bevery day\b/, () => "day"],
];

/** When a meeting comes, as definitions write it, and what of it they cannot hold. */
interface Rhythm {
  readonly when: Pick<Meeting, "day" | "every" | "from" | "on">;
  readonly left: readonly Shown[];
}

/** Reads what a meeting's day and frequency say; what they don't say stays open. */
export function rhythmOf(day: string, frequency: string, voice: Voice): Rhythm {
  const words = `${day} ${frequency}`.toLowerCase();
  const weekday = dayIn(day.toLowerCase());
  const every = everyIn(words);
  if (!weekday || !every) {
    const said = quoted(`${day}, ${frequency}`);
    return { when: {}, left: [exchange(voice)("exchange-meeting-odd-day", { words: said })] };
  }
  const first = firstIn(words, weekday);
  const on = every === "month" ? weekIn(words, weekday) : undefined;
  const kept = every === "month" && on === undefined ? undefined : first;
  const when = { day: weekday, every, ...(kept && { from: kept.day }), ...(on && { on }) };
  const isMore = saysMore(kept?.rest ?? words, on);
  return { when, left: [...open(when, voice), ...(isMore ? [more(frequency, voice)] : [])] };
}

function dayIn(words: string): Day | undefined {
  const named = DAYS.filter((day) => words.includes(day));
  return named.length === 1 ? named[0] : undefined;
}

function everyIn(words: string): string | undefined {
  for (const [form, every] of EVERY) {
    const match = form.exec(words);
    if (match) return every(match) || undefined;
  }
  return undefined;
}

function weeks(count: string): string {
  const number = NUMBERS.indexOf(count) + 2;
  const many = number > 1 ? number : Number(count);
  return many > 1 ? `${many} weeks` : "";
}

/** The first meeting, if the day that is named is the right day of the week. */
function firstIn(words: string, weekday: Day): Found | undefined {
  const found = dateIn(words);
  if (!found) return undefined;
  return DAYS[new Date(`${found.day}T00:00:00Z`).getUTCDay()] === weekday ? found : undefined;
}

/** The one week of the month in which the meeting's own day is named. */
function weekIn(words: string, weekday: Day): Week | undefined {
  const named = [...words.matchAll(ORDINAL)].filter(([, , day]) => day !== undefined);
  const [first, ...others] = named;
  if (!first || others.length > 0 || first[2] !== weekday) return undefined;
  return WEEKS[String(first[1])];
}

const ORDINAL = new RegExp(`\\b(${Object.keys(WEEKS).join("|")}) (${DAYS.join("|")})\\b`, "g");

function open({ every, from, on }: Rhythm["when"], voice: Voice): readonly Shown[] {
  const say = exchange(voice);
  if (every === "month" && on === undefined) return [say("exchange-meeting-no-week")];
  if (every?.includes(" ") && from === undefined)
    return [say("exchange-meeting-no-first", { every: quoted(every) })];
  return [];
}

const FILLERS =
  /\b(every|each|of|the|in|on|month|week|starting|start|date|from|and|st|nd|rd|th)\b|[^a-z0-9]+/g;

function more(frequency: string, voice: Voice): Shown {
  return exchange(voice)("exchange-meeting-more", { words: quoted(frequency) });
}

/** Whether a frequency says anything beyond all that, and beyond its first day. */
function saysMore(words: string, on: Week | undefined): boolean {
  const without = EVERY.reduce((text, [form]) => text.replace(form, " "), words);
  const plain = (on === undefined ? without : without.replaceAll(ORDINAL, " "))
    .replaceAll(new RegExp(`${DAYS.join("s?|")}s?`, "g"), " ")
    .replaceAll(FILLERS, "");
  return plain !== "";
}

import { spaced } from "../forms/choices.ts";
import { CREDIT_WORDS, unaccented } from "./credit-words/index.ts";

/** What somebody wrote, and the day that it names. */
export interface Dated {
  /** The same without the day, where one is written as `2026-01-10`. */
  readonly words: string;
  /** The day as it was written, or several that may be meant; absent where none is named. */
  readonly on?: string;
}

const LANGUAGES = Object.values(CREDIT_WORDS);
const BEFORE = LANGUAGES.map(({ on }) => on).join("|");
const WEEKDAYS = LANGUAGES.flatMap(({ weekdays }) =>
  weekdays.flatMap((day) => [day, day.slice(0, 3)]),
).join("|");
const MONTHS = LANGUAGES.flatMap(({ months }) =>
  months.flatMap((month) => [month, month.slice(0, 3)]),
).join("|");

/** Digits that are hardly anything else: the number of a version has no four of them, and no such marks. */
const DIGITS = [
  String.raw`\d{4}[./-]\d{1,2}[./-]\d{1,2}`,
  String.raw`\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})`,
  String.raw`\d{1,2}\.\d{1,2}\.\d{4}`,
].join("|");
const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const WORDS = `(?:${MONTHS})\\.?\\s${NUMBER}|${NUMBER}\\s(?:of\\s|de\\s)?(?:${MONTHS})`;
const MARKS = "[`*_()]{0,3}";

const NAMED = new RegExp(
  String.raw`(?:^|\s)(?:${BEFORE})\s${MARKS}(${DIGITS}|${WORDS})${MARKS}[.,;:!?]?(?=\s|$)`,
  "i",
);

/** What may stand before a day that is written as `2026-01-10`: `on the`, `el día`, `on Friday,`. */
const LEAD = `(?:(?:${BEFORE})\\s)?(?:(?:the|d[ií]a)\\s)?(?:(?:${WEEKDAYS})\\.?,?\\s)?`;
/** `2026-01-10`, also without zeros: `2026-1-5`. */
const YMD = String.raw`\d{4}-\d{1,2}-\d{1,2}`;
const DAY = new RegExp(YMD, "g");
const WHOLE = new RegExp(`^${YMD}$`);
const FIRST = new RegExp(String.raw`(?<![\w.-])${YMD}(?![\w-])`);
const TIME = String.raw`(?:T\d[\d:.]{0,14}(?:Z|[+-]\d{2}:?\d{2})?)?`;
const AROUND = String.raw`[\x60*_()\[\]"'“”«»]{0,4}`;
const ALONE = new RegExp(
  String.raw`(?<=^|\s)${LEAD}${AROUND}${YMD}${TIME}${AROUND}[.,;:!?]?${AROUND}(?=\s|$)`,
  "gi",
);

/** Finds `on 2026-01-10` in words with single spaces between them, else `2026-01-10` wherever it stands, else `on January 10`, which is to be written otherwise. */
export function datedIn(words: string): Dated {
  const [all = "", on] = NAMED.exec(words) ?? [];
  if (on !== undefined && WHOLE.test(on))
    return { words: words.replace(all, "").trim(), on: withZeros(on) };
  const found = (words.match(ALONE) ?? []).join(" ");
  const days = [...new Set(found.match(DAY)?.map(withZeros))];
  if (days.length > 0) return { words: spaced(words.replaceAll(ALONE, "")), on: days.join(", ") };
  return on === undefined ? { words } : { words, on };
}

const AGO = LANGUAGES.flatMap(({ ago, on, weekdays }) => [
  ...ago,
  ...weekdays.map((day) => `${on} ${day}`),
]).map(unaccented);
const LOOSE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${AGO.join("|")})(?![\p{L}\p{N}])`, "iu");

/** The words in which somebody says that it was some time ago, such as `yesterday` or `on Friday`: which day that is, nobody can be sure of. */
export function looselyDated(words: string): string | undefined {
  return LOOSE.exec(unaccented(words))?.[0];
}

/** Whether a day is written as `2026-01-10`, whatever the calendar says. */
export function isWritten(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day);
}

/** The first day that stands in a text as `2026-01-10`; one as `2026-1-5` is meant so, too. */
export function firstDay(text: string): string | undefined {
  const [day] = FIRST.exec(text) ?? [];
  return day === undefined ? undefined : withZeros(day);
}

/** `2026-1-5` as `2026-01-05`. */
function withZeros(day: string): string {
  return day.replaceAll(/(?<=-)\d(?!\d)/g, "0$&");
}

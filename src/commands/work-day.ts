import { CREDIT_WORDS } from "./credit-words/index.ts";

/** What somebody wrote, and the day that it names. */
export interface Dated {
  /** The same without the day, where that is written as `2026-01-10`. */
  readonly words: string;
  /** The day as it was written; absent where none is named. */
  readonly on?: string;
}

const LANGUAGES = Object.values(CREDIT_WORDS);
const BEFORE = LANGUAGES.map(({ on }) => on).join("|");
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

/** Finds `on 2026-01-10` in words with single spaces between them, and `on January 10` too, which is to be written otherwise. */
export function datedIn(words: string): Dated {
  const [all = "", on] = NAMED.exec(words) ?? [];
  if (on === undefined) return { words };
  return { words: isWritten(on) ? words.replace(all, "").trim() : words, on };
}

/** Whether a day is written as `2026-01-10`, whatever the calendar says. */
export function isWritten(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day);
}

/** The first day that stands in a text as `2026-01-10`. */
export function firstDay(text: string): string | undefined {
  const [day] = /(?<![\w.-])\d{4}-\d{2}-\d{2}(?![\w-])/.exec(text) ?? [];
  return day;
}

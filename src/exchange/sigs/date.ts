import { isDay } from "../../core/time.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = String.raw`(${MONTHS.join("|")})[a-z]*\.?`;

/** How people write a day, with where its parts stand. */
const FORMS: readonly { readonly form: RegExp; readonly order: readonly Part[] }[] = [
  { form: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ["year", "month", "day"] },
  {
    form: new RegExp(String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, "i"),
    order: ["month", "day", "year"],
  },
  {
    form: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})\b`, "i"),
    order: ["day", "month", "year"],
  },
  {
    form: new RegExp(String.raw`\b(\d{4}) start date: ${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?`, "i"),
    order: ["year", "month", "day"],
  },
];

type Part = "year" | "month" | "day";

/** A day that a text names. */
export interface Found {
  /** `2026-02-04`. */
  readonly day: string;
  /** The text without it. */
  readonly rest: string;
}

/** The first whole date of a text, if the calendar has it. */
export function dateIn(words: string): Found | undefined {
  for (const { form, order } of FORMS) {
    const match = form.exec(words);
    if (!match) continue;
    const parts = new Map(order.map((part, index) => [part, String(match[index + 1])]));
    const day = dayOf(parts);
    return day === undefined ? undefined : { day, rest: words.replace(match[0], " ") };
  }
  return undefined;
}

function dayOf(parts: ReadonlyMap<Part, string>): string | undefined {
  const month = number(String(parts.get("month")));
  const day = `${parts.get("year")}-${month}-${String(parts.get("day")).padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}

function number(month: string): string {
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return index < 0 ? month : String(index + 1).padStart(2, "0");
}

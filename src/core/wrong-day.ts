import { handlesIn } from "../forms/handles.ts";
import { longDay } from "../words/calendar.ts";
import { away } from "../words/generated/away.ts";
import { code, type Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import { dayWritten } from "./ledger/absences.ts";
import { type Duration, isDay, midnight, shift } from "./time.ts";

const FORTNIGHT: Duration = { count: 2, unit: "week" };

/** What is wrong with the day that somebody wrote. */
export type WrongDay =
  | { readonly kind: "nothing" | "words" | "somebody-else" }
  | { readonly kind: "past" | "too-far" | "no-such-day"; readonly day: string };

/** Which rule the last day of an absence broke that nobody can take. */
export function whatIsWrong(written: string, today: string): WrongDay {
  const day = dayWritten(written);
  if (/^(?:until|hasta)?$/i.test(written)) return { kind: "nothing" };
  if (day === "")
    return {
      kind: written.includes("@") && handlesIn(written).length > 0 ? "somebody-else" : "words",
    };
  if (!isDay(day)) return { kind: "no-such-day", day };
  return { kind: day < today ? "past" : "too-far", day };
}

/** The same in words: the end of a sentence, or one of its own. */
export function wrongInWords(wrong: WrongDay, voice: Voice): Shown {
  const say = away(voice);
  switch (wrong.kind) {
    case "past":
    case "too-far":
      return say(`away-wrong-${wrong.kind}`, { day: longDay(wrong.day, voice) });
    case "no-such-day":
      return say("away-wrong-no-such-day", { day: code(wrong.day) });
    default:
      return say(`away-wrong-${wrong.kind}`);
  }
}

/** A day that would do: two weeks from today. */
export function exampleDay(today: string): string {
  return shift(midnight(today), FORTNIGHT).slice(0, 10);
}

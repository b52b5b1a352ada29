import { longDay } from "../../words/calendar.ts";
import { away } from "../../words/generated/away.ts";
import { listed } from "../../words/list.ts";
import { type WrongDay, wrongInWords } from "../../core/wrong-day.ts";
import { atLogin, bold, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function awayUntil(person: Shown, until: string, voice: Voice): Shown {
  return away(voice)("away-noted", { person, day: longDay(until, voice) });
}

/** What an absence that long means for those whom somebody accompanies in these programmes. `last` is the day on which they can still think again. */
export function endsPairs(names: readonly string[], last: string, voice: Voice): Shown {
  const some = names.map((name) => bold(plain(name)));
  const programs = listed(some, voice);
  return away(voice)("away-ends-pairs", { programs, day: longDay(last, voice) });
}

/** Which rule it broke, and what would work. */
export function howToBeAway(
  login: string,
  wrong: WrongDay,
  { example, last }: { readonly example: string; readonly last: string },
  voice: Voice,
): Shown {
  return away(voice)("away-how", {
    person: atLogin(login),
    problem: wrongInWords(wrong, voice),
    example: ours(example),
    day: longDay(last, voice),
  });
}

export function welcomeBack(person: Shown, voice: Voice): Shown {
  return away(voice)("away-welcome-back", { person });
}

/** The same to those who lead whoever is back. */
export function isBack(person: Shown, leads: readonly Shown[], voice: Voice): Shown {
  return away(voice)("away-is-back", { person, people: listed(leads, voice) });
}

export function notAway(login: string, voice: Voice): Shown {
  return away(voice)("away-was-not", { person: atLogin(login) });
}

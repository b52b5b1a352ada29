import { longDay } from "../../words/calendar.ts";
import { away } from "../../words/generated/away.ts";
import { listed } from "../../words/list.ts";
import { atLogin, bold, code, ours, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

export function awayUntil(login: string, until: string, voice: Voice): Shown {
  return away(voice)("away-noted", { person: atLogin(login), day: longDay(until, voice) });
}

/** What an absence that long means for those whom somebody accompanies in these programmes. `last` is the day on which they can still think again. */
export function endsPairs(names: readonly string[], last: string, voice: Voice): Shown {
  const some = names.map((name) => bold(plain(name)));
  const programs = listed(some, voice);
  return away(voice)("away-ends-pairs", { programs, day: longDay(last, voice) });
}

/** What is wrong with the day that somebody wrote. */
export type Wrong =
  | { readonly kind: "nothing" | "words" | "somebody-else" }
  | { readonly kind: "past" | "too-far" | "no-such-day"; readonly day: string };

/** Which rule it broke, and what would work. */
export function howToBeAway(
  login: string,
  wrong: Wrong,
  { example, last }: { readonly example: string; readonly last: string },
  voice: Voice,
): Shown {
  return away(voice)("away-how", {
    person: atLogin(login),
    problem: whatIsWrong(wrong, voice),
    example: ours(example),
    day: longDay(last, voice),
  });
}

function whatIsWrong(wrong: Wrong, voice: Voice): Shown {
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

export function welcomeBack(login: string, voice: Voice): Shown {
  return away(voice)("away-welcome-back", { person: atLogin(login) });
}

export function notAway(login: string, voice: Voice): Shown {
  return away(voice)("away-was-not", { person: atLogin(login) });
}

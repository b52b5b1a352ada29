import { AT_ONCE } from "../../core/ledger/reading-on.ts";
import type { WrongWorkDay } from "../../core/ledger/work-day.ts";
import { longDay } from "../../words/calendar.ts";
import { gatherings } from "../../words/generated/gatherings.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { MOST } from "./facts.ts";

/** So many are named: whoever pasted a list sees which one it is. */
const FEW = 10;

/** Whoever calls the roll, by name while they are few; `one` says who that is otherwise. */
export function whoCalls(one: Shown, logins: readonly string[], voice: Voice): Shown {
  if (logins.length === 0 || logins.length > FEW) return one;
  const names = logins.map((login) => code(login));
  return listed(names, voice, "or");
}

export function notYourRollCall(login: string, people: Shown, voice: Voice): Shown {
  return gatherings(voice)("gatherings-not-yours", { person: atLogin(login), people });
}

/** To somebody who ticked people where no heading says that it is a roll call. */
export function noHeading(login: string, words: string, voice: Voice): Shown {
  const said = { words: plain(words), heading: code(`### ${words}`) };
  return gatherings(voice)("gatherings-no-heading", { person: atLogin(login), ...said });
}

/** To somebody whose roll call counts: what of it does not, sentence by sentence. */
export function thanksBut(login: string, sentences: readonly Shown[], voice: Voice): Shown {
  const thanks = gatherings(voice)("gatherings-thanks", { person: atLogin(login) });
  return joined([thanks, ...sentences], " ");
}

export function nobodyCalled(names: readonly string[], voice: Voice): Shown {
  const say = gatherings(voice);
  const more = names.length - FEW;
  const first = names.slice(0, FEW).map((name) => code(name, 80));
  const rest = more > 0 ? [say("gatherings-more", { count: more })] : [];
  const all = listed([...first, ...rest], voice);
  return say("gatherings-unknown", { names: all, count: names.length });
}

export function ownTick(voice: Voice): Shown {
  return gatherings(voice)("gatherings-own");
}

/** So many are left of a list too long to read at once. */
export function stillToRead(count: number, voice: Voice): Shown {
  return gatherings(voice)("gatherings-left", { most: AT_ONCE, count });
}

export function tooMany(count: number, voice: Voice): Shown {
  return gatherings(voice)("gatherings-too-many", { most: MOST, count });
}

/** The day that the issue names is none on which it can have been: they count for the day of the edit. */
export function wrongDay(day: string, wrong: WrongWorkDay, voice: Voice): Shown {
  const isReal = wrong === "to-come" || wrong === "too-early";
  const written = isReal ? longDay(day, voice) : code(day, 40);
  return gatherings(voice)(`gatherings-day-${wrong}`, { day: written });
}

/** For which day those count who are ticked. */
export function onDay(day: string, voice: Voice): Shown {
  return gatherings(voice)("gatherings-day-on", { day: longDay(day, voice) });
}

/** The same where the issue names another one by now. */
export function dayStays(day: string, voice: Voice): Shown {
  return gatherings(voice)("gatherings-day-stays", { day: longDay(day, voice) });
}

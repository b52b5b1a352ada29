import { MOST_NAMES, MOST_PEOPLE } from "../../commands/credit.ts";
import type { WrongWorkDay } from "../../core/ledger/work-day.ts";
import { longDay } from "../../words/calendar.ts";
import { contributions } from "../../words/generated/contributions.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, linked, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Who did what, who vouched for it, and the address that shows it. */
interface Recorded {
  readonly logins: readonly string[];
  readonly what: Shown;
  readonly by: string;
  readonly evidence: string;
  /** The day of the work, where somebody said it. */
  readonly on?: string;
  /** Where somebody only said that it was some time ago, in which words, and for which day it counts. */
  readonly loosely?: { readonly said: string; readonly day: string };
}

/** A day on which nothing can have been done, as it was written. */
export interface Amiss {
  readonly on: string;
  readonly wrong: WrongWorkDay;
}

/** Who else was named, and was not credited. */
interface Besides {
  readonly unknown: readonly string[];
  /** Names that no file in `people/` has, or several have. */
  readonly undescribed: readonly string[];
  /** Whoever wrote. */
  readonly own: boolean;
  /** How many there are beyond those who are looked up. */
  readonly left: number;
  /** How many names there are beyond those that are read. */
  readonly namesLeft: number;
  /** Another link stands behind the one that was read. */
  readonly hasMore: boolean;
  /** For whom it counts already. */
  readonly already: readonly string[];
}

export function credited(recorded: Recorded, besides: Besides, voice: Voice): Shown {
  const { logins, what, by, evidence, on, loosely } = recorded;
  const say = contributions(voice);
  const { already } = besides;
  const sentences = [
    say("contributions-recorded", {
      person: atLogin(by),
      count: logins.length,
      name: namesOf(logins, voice),
      what: plain(what),
      evidence: linked(say("contributions-evidence"), evidence),
    }),
    ...(on === undefined ? [] : [say("contributions-on", { day: longDay(on, voice) })]),
    ...(loosely
      ? [
          say("contributions-on-loosely", {
            day: longDay(loosely.day, voice),
            words: code(loosely.said),
          }),
        ]
      : []),
    ...(already.length > 0
      ? [say("contributions-already-too", { name: namesOf(already, voice) })]
      : []),
  ];
  return joined([...sentences, ...others(besides, voice)], " ");
}

/** It adds nothing for anybody who is named. */
export function countsAlready(
  { what, by, evidence }: Recorded,
  besides: Besides,
  voice: Voice,
): Shown {
  const say = contributions(voice);
  const counts = say("contributions-already", {
    person: atLogin(by),
    name: namesOf(besides.already, voice),
    what: plain(what),
    evidence: linked(say("contributions-evidence"), evidence),
  });
  return joined([counts, ...others(besides, voice)], " ");
}

/** What becomes of the others who are named. */
function others(
  { unknown, undescribed, own, left, namesLeft, hasMore }: Besides,
  voice: Voice,
): readonly Shown[] {
  const say = contributions(voice);
  const count = unknown.length;
  const nobody = say("contributions-nobody-too", { count, name: namesOf(unknown, voice) });
  return [
    ...(count > 0 ? [nobody] : []),
    ...(undescribed.length > 0 ? [notDescribed(undescribed, voice)] : []),
    ...(own ? [say("contributions-own-too")] : []),
    ...(left > 0 ? [say("contributions-left", { most: MOST_PEOPLE, count: left })] : []),
    ...namesNotRead(namesLeft, voice),
    ...(hasMore ? [say("contributions-more-links")] : []),
  ];
}

export function wrongDay(login: string, { on, wrong }: Amiss, voice: Voice): Shown {
  const isReal = wrong === "to-come" || wrong === "too-early";
  return contributions(voice)(`contributions-day-${wrong}`, {
    person: atLogin(login),
    day: isReal ? longDay(on, voice) : code(on, 40),
  });
}

function namesOf(names: readonly string[], voice: Voice): Shown {
  return listed(
    names.map((name) => code(name, 40)),
    voice,
  );
}

export function howToCredit(login: string, voice: Voice): Shown {
  return contributions(voice)("contributions-how", { person: atLogin(login) });
}

/** What was written is in the ledger: it counts as soon as somebody says what it is. */
export function kindUnknown(login: string, words: string, voice: Voice): Shown {
  return contributions(voice)("contributions-unknown-kind", {
    person: atLogin(login),
    words: code(words, 60),
  });
}

/** Nobody who is named is known: by a login, or by a name that a file has. */
export function nobodyCalled(
  login: string,
  { unknown, undescribed, namesLeft }: Pick<Besides, "namesLeft" | "undescribed" | "unknown">,
  voice: Voice,
): Shown {
  const say = contributions(voice);
  const person = atLogin(login);
  const count = unknown.length;
  const name = namesOf(unknown, voice);
  const waiting = undescribed.length > 0 ? [notDescribed(undescribed, voice)] : [];
  const first =
    count > 0
      ? say("contributions-nobody", { person, count, name })
      : say("contributions-undescribed-all", { person });
  return joined([first, ...waiting, ...namesNotRead(namesLeft, voice)], " ");
}

function namesNotRead(count: number, voice: Voice): readonly Shown[] {
  const say = contributions(voice);
  return count > 0 ? [say("contributions-left-names", { most: MOST_NAMES, count })] : [];
}

function notDescribed(names: readonly string[], voice: Voice): Shown {
  const about = { count: names.length, name: namesOf(names, voice) };
  return contributions(voice)("contributions-undescribed", about);
}

/** All of them come after those who are looked up. */
export function tooMany(login: string, voice: Voice): Shown {
  return contributions(voice)("contributions-left-all", {
    person: atLogin(login),
    most: MOST_PEOPLE,
  });
}

export function ownCredit(login: string, voice: Voice): Shown {
  return contributions(voice)("contributions-own", { person: atLogin(login) });
}

export function leadsCredit(login: string, voice: Voice): Shown {
  return contributions(voice)("contributions-not-lead", { person: atLogin(login) });
}

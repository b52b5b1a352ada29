import { MOST_PEOPLE } from "../../commands/credit.ts";
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
}

/** Who else was named, and was not credited. */
interface Besides {
  readonly unknown: readonly string[];
  /** Whoever wrote. */
  readonly own: boolean;
  /** How many there are beyond those who are looked up. */
  readonly left: number;
}

export function credited(
  { logins, what, by, evidence }: Recorded,
  { unknown, own, left }: Besides,
  voice: Voice,
): Shown {
  const say = contributions(voice);
  const recorded = say("contributions-recorded", {
    person: atLogin(by),
    count: logins.length,
    name: namesOf(logins, voice),
    what: plain(what),
    evidence: linked(say("contributions-evidence"), evidence),
  });
  const count = unknown.length;
  const nobody = say("contributions-nobody-too", { count, name: namesOf(unknown, voice) });
  const others = [
    ...(count > 0 ? [nobody] : []),
    ...(own ? [say("contributions-own-too")] : []),
    ...(left > 0 ? [say("contributions-left", { most: MOST_PEOPLE, count: left })] : []),
  ];
  return joined([recorded, ...others], " ");
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

export function nobodyCalled(login: string, names: readonly string[], voice: Voice): Shown {
  return contributions(voice)("contributions-nobody", {
    person: atLogin(login),
    count: names.length,
    name: namesOf(names, voice),
  });
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

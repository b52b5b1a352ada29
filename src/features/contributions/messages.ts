import { contributions } from "../../words/generated/contributions.ts";
import { atLogin, code, linked, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What somebody did, who vouched for it, and the address that shows it. */
interface Recorded {
  readonly login: string;
  readonly what: Shown;
  readonly by: string;
  readonly evidence: string;
}

export function credited({ login, what, by, evidence }: Recorded, voice: Voice): Shown {
  const say = contributions(voice);
  return say("contributions-recorded", {
    person: atLogin(by),
    name: code(login),
    what: plain(what),
    evidence: linked(say("contributions-evidence"), evidence),
  });
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

export function nobodyCalled(login: string, name: string, voice: Voice): Shown {
  return contributions(voice)("contributions-nobody", {
    person: atLogin(login),
    name: code(name, 40),
  });
}

export function ownCredit(login: string, voice: Voice): Shown {
  return contributions(voice)("contributions-own", { person: atLogin(login) });
}

export function leadsCredit(login: string, voice: Voice): Shown {
  return contributions(voice)("contributions-not-lead", { person: atLogin(login) });
}

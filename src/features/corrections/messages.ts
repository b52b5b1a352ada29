import { corrections } from "../../words/generated/corrections.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Whom somebody corrected, and why. */
interface Corrected {
  readonly by: string;
  readonly name: string;
  /** It is about themselves. */
  readonly own: boolean;
  readonly reason: string;
}

export function corrected(
  { by, name, own, reason, whole }: Corrected & { readonly whole: boolean },
  voice: Voice,
): Shown {
  const others = whole ? "whole" : "vouched";
  return corrections(voice)("corrections-done", {
    person: atLogin(by),
    name: atLogin(name),
    which: own ? "own" : others,
    reason: code(reason, 500),
  });
}

/** What the reason links to is taken back alone. */
export function correctedLinked({ by, name, own, reason }: Corrected, voice: Voice): Shown {
  return corrections(voice)("corrections-done-linked", {
    person: atLogin(by),
    name: atLogin(name),
    whose: own ? "own" : "other",
    reason: code(reason, 500),
  });
}

/** The same of somebody who hears nothing of it. */
export function correctedDescribed(
  { by, name, reason }: Corrected,
  which: "linked" | "vouched" | "whole",
  voice: Voice,
): Shown {
  return corrections(voice)("corrections-done-described", {
    person: atLogin(by),
    name: code(name, 80),
    which,
    reason: code(reason, 500),
  });
}

/** It counts for an account by now, and is corrected there. */
export function accountByNow(login: string, name: string, account: string, voice: Voice): Shown {
  return corrections(voice)("corrections-account-by-now", {
    person: atLogin(login),
    name: code(name, 80),
    account: code(account),
    command: code(`/correct ${atLogin(account)} …`, 60),
  });
}

export function howToCorrect(login: string, voice: Voice): Shown {
  return corrections(voice)("corrections-how", { person: atLogin(login) });
}

export function nobodyCalled(
  login: string,
  name: string,
  what: "login" | "name",
  voice: Voice,
): Shown {
  const id = what === "login" ? "corrections-nobody" : "corrections-nobody-described";
  return corrections(voice)(id, {
    person: atLogin(login),
    name: code(name, what === "login" ? 40 : 80),
  });
}

export function nothingCounts({ by, name, own }: Corrected, voice: Voice): Shown {
  return corrections(voice)("corrections-nothing", {
    person: atLogin(by),
    name: code(name),
    whose: own ? "own" : "other",
  });
}

export function linkedCountsNoMore(login: string, voice: Voice): Shown {
  return corrections(voice)("corrections-nothing-linked", { person: atLogin(login) });
}

/** It isn't up to whoever wrote; a tick of a roll call is up to others, too. */
export function theirsToCorrect(
  { by, name }: Pick<Corrected, "by" | "name">,
  vouchers: readonly string[],
  isTicked: boolean,
  voice: Voice,
): Shown {
  const say = corrections(voice);
  const notYours = say("corrections-not-yours", {
    person: atLogin(by),
    count: vouchers.length,
    people: listed(
      vouchers.map((one) => code(one)),
      voice,
    ),
  });
  if (!isTicked) return notYours;
  return joined([notYours, say("corrections-roll-call", { name: code(name, 80) })], " ");
}

import { corrections } from "../../words/generated/corrections.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** Whom somebody corrected, and why. */
interface Corrected {
  readonly by: string;
  readonly login: string;
  /** It is about themselves. */
  readonly own: boolean;
  readonly reason: string;
}

export function corrected(
  { by, login, own, reason, whole }: Corrected & { readonly whole: boolean },
  voice: Voice,
): Shown {
  const others = whole ? "whole" : "vouched";
  return corrections(voice)("corrections-done", {
    person: atLogin(by),
    name: atLogin(login),
    which: own ? "own" : others,
    reason: code(reason, 500),
  });
}

/** What the reason links to is taken back alone. */
export function correctedLinked({ by, login, own, reason }: Corrected, voice: Voice): Shown {
  return corrections(voice)("corrections-done-linked", {
    person: atLogin(by),
    name: atLogin(login),
    whose: own ? "own" : "other",
    reason: code(reason, 500),
  });
}

export function howToCorrect(login: string, voice: Voice): Shown {
  return corrections(voice)("corrections-how", { person: atLogin(login) });
}

export function nobodyCalled(login: string, name: string, voice: Voice): Shown {
  return corrections(voice)("corrections-nobody", {
    person: atLogin(login),
    name: code(name, 40),
  });
}

export function nothingCounts({ by, login, own }: Corrected, voice: Voice): Shown {
  return corrections(voice)("corrections-nothing", {
    person: atLogin(by),
    name: code(login),
    whose: own ? "own" : "other",
  });
}

export function linkedCountsNoMore(login: string, voice: Voice): Shown {
  return corrections(voice)("corrections-nothing-linked", { person: atLogin(login) });
}

export function theirsToCorrect(login: string, vouchers: readonly string[], voice: Voice): Shown {
  return corrections(voice)("corrections-not-yours", {
    person: atLogin(login),
    count: vouchers.length,
    people: listed(
      vouchers.map((one) => code(one)),
      voice,
    ),
  });
}

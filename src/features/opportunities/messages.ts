import type { Opportunity } from "../../core/opportunities.ts";
import { opportunityList } from "../../core/opportunity-list.ts";
import { opportunities } from "../../words/generated/opportunities.ts";
import { atLogin, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** More would be a pile. */
const MOST = 10;

/** To somebody for whom something is open; each of them may be one that is taken by a word. */
export function matches(
  login: string,
  found: readonly Opportunity[],
  isTaken: (one: Opportunity) => boolean,
  voice: Voice,
): Shown {
  const say = opportunities(voice);
  const byWord = found.slice(0, MOST).every(isTaken);
  const head = say("opportunities-found", { person: atLogin(login) });
  return joined([
    head,
    opportunityList(found, MOST, voice),
    say(byWord ? "opportunities-take-by-word" : "opportunities-take"),
  ]);
}

/** To somebody for whom nothing is open, or only what stages keep for others. */
export function noMatches(login: string, isForOthers: boolean, voice: Voice): Shown {
  const what = isForOthers ? "opportunities-for-others" : "opportunities-none";
  return opportunities(voice)(what, { person: atLogin(login) });
}

/** To somebody whose organization does not say where to look. */
export function nowhereToLook(login: string, voice: Voice): Shown {
  return opportunities(voice)("opportunities-nowhere", { person: atLogin(login) });
}

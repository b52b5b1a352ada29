import type { Opportunity } from "../../core/opportunities.ts";
import { opportunityList } from "../../core/opportunity-list.ts";
import { opportunities } from "../../words/generated/opportunities.ts";
import { atLogin, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** More would be a pile. */
const MOST = 10;

export function matches(login: string, found: readonly Opportunity[], voice: Voice): Shown {
  const say = opportunities(voice);
  const head = say("opportunities-found", { person: atLogin(login) });
  return joined([head, opportunityList(found, MOST, voice), say("opportunities-take")]);
}

/** To somebody for whom nothing is open. */
export function noMatches(login: string, voice: Voice): Shown {
  return opportunities(voice)("opportunities-none", { person: atLogin(login) });
}

/** To somebody whose organization does not say where to look. */
export function nowhereToLook(login: string, voice: Voice): Shown {
  return opportunities(voice)("opportunities-nowhere", { person: atLogin(login) });
}

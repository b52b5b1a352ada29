import { rules } from "../words/generated/rules.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";
import type { GroupName, RuleName } from "./rules.ts";

/** What must hold, as one sentence. */
export function sentenceOf(rule: RuleName, voice: Voice): Shown {
  return rules(voice)(`rules-${rule}`);
}

/** What a group of rules is about. */
export function titleOf(group: GroupName, voice: Voice): Shown {
  return rules(voice)(`rules-group-${group}`);
}

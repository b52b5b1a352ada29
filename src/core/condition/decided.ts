import { conditions } from "../../words/generated/conditions.ts";
import { code } from "../../words/shown.ts";
import type { Predicate } from "./situation.ts";

/** An option was chosen in an earlier step. */
export const decided: Predicate<string> = {
  print: (option, _, voice) =>
    conditions(voice)("conditions-chosen", { option: code(`/${option}`) }),
  reason: (option, { decisions: { chosen }, voice }) => {
    const holds = chosen.includes(option);
    const which = holds ? "conditions-chosen" : "conditions-not-chosen";
    return { holds, says: () => conditions(voice)(which, { option: code(`/${option}`) }) };
  },
};

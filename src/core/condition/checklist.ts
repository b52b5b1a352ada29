import { conditions } from "../../words/generated/conditions.ts";
import { asText } from "../../words/shown.ts";
import type { Predicate } from "./situation.ts";

export const checklist: Predicate<string> = {
  print: (id, { checklists }, voice) => {
    const name = asText(checklists[id]?.name ?? id);
    return conditions(voice)("conditions-checklist-asked", { name });
  },
  reason: (id, situation) => situation.checklist(id),
};

import type { Check } from "./check.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { noSuch } from "../say.ts";

/** The checklist that a condition asks for exists. */
export const conditionChecklistsExist: Check = {
  name: "condition-checklists-exist",
  sentence: "The checklist that a condition asks for exists.",
  check: (draft, at) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("checklist" in condition)) return [];
      if (draft.ids.checklists.has(condition.checklist)) return [];
      const message = noSuch("checklist", condition.checklist, draft.ids.checklists);
      return [at(noun, id, [...path, "checklist"], message)];
    }),
};

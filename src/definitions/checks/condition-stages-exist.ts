import type { Check } from "./check.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { stagesOf } from "../inside/stages.ts";
import { noSuch } from "../say.ts";

/** The pathway and the stage that a condition asks for exist. */
export const conditionStagesExist: Check = {
  name: "condition-stages-exist",
  sentence: "The pathway and the stage that a condition asks for exist.",
  check: (draft, at) => {
    const stages = stagesOf(draft);
    return conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("stage" in condition)) return [];
      const { pathway: name, "is-at-least": stage } = condition.stage;
      const { pathways } = draft.ids;
      if (!pathways.has(name))
        return [at(noun, id, [...path, "stage", "pathway"], noSuch("pathway", name, pathways))];
      const known = stages.get(name);
      // While a pathway holds a mistake, its stages may be called something else.
      if (!known || known.has(stage) || draft.doubts.has(`pathways/${name}`)) return [];
      return [at(noun, id, [...path, "stage", "is-at-least"], noSuch("stage", stage, known))];
    });
  },
};

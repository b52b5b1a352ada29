import type { Check } from "./check.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { noSuch } from "../say.ts";

/** The pathway and the stage that a condition asks for exist. */
export const conditionStagesExist: Check = {
  name: "condition-stages-exist",
  sentence: "The pathway and the stage that a condition asks for exist.",
  check: (draft, at) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("stage" in condition)) return [];
      const { pathway: name, "is-at-least": stage } = condition.stage;
      if (!draft.ids.pathways.has(name))
        return [
          at(noun, id, [...path, "stage", "pathway"], noSuch("pathway", name, draft.ids.pathways)),
        ];
      const stages = draft.pathways[name]?.stages.map((one) => one.id) ?? [stage];
      if (stages.includes(stage)) return [];
      return [at(noun, id, [...path, "stage", "is-at-least"], noSuch("stage", stage, stages))];
    }),
};

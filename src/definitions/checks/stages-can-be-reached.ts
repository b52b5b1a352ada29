import type { Check } from "./check.ts";
import type { Pathway } from "../types.ts";
import { ofPathways } from "../inside/conditions.ts";

/** No stage waits for itself or for a later stage of its pathway. */
export const stagesCanBeReached: Check = {
  name: "stages-can-be-reached",
  sentence: "No stage waits for itself or for a later stage of its pathway.",
  check: (draft, at) =>
    ofPathways(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("stage" in condition) || condition.stage.pathway !== id) return [];
      const ids = (draft.pathways[id] as Pathway).stages.map((stage) => stage.id);
      if (ids.indexOf(condition.stage["is-at-least"]) < Number(path[1])) return [];
      const message =
        "This stage comes no earlier than the one that waits for it: nobody could reach it.";
      return [at(noun, id, [...path, "stage", "is-at-least"], message)];
    }),
};

import type { Check } from "./check.ts";
import { ofPathways } from "../inside/conditions.ts";
import { stagesOf } from "../inside/stages.ts";

/** No stage waits for itself or for a later stage of its pathway. */
export const stagesCanBeReached: Check = {
  name: "stages-can-be-reached",
  sentence: "No stage waits for itself or for a later stage of its pathway.",
  check: (draft, at) => {
    const places = new Map(
      [...stagesOf(draft)].map(([id, stages]) => [
        id,
        new Map([...stages].map((stage, place) => [stage, place])),
      ]),
    );
    return ofPathways(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("stage" in condition) || condition.stage.pathway !== id) return [];
      const place = places.get(id)?.get(condition.stage["is-at-least"]);
      if (place === undefined || place < Number(path[1])) return [];
      const message =
        "This stage comes no earlier than the one that waits for it: nobody could reach it.";
      return [at(noun, id, [...path, "stage", "is-at-least"], message)];
    });
  },
};

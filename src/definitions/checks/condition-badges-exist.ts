import type { Check } from "./check.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { noSuch } from "../say.ts";

/** The badge that a condition asks for exists. */
export const conditionBadgesExist: Check = {
  name: "condition-badges-exist",
  sentence: "The badge that a condition asks for exists.",
  check: (draft, at) =>
    conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("badge" in condition) || draft.ids.badges.has(condition.badge)) return [];
      const message = noSuch("badge", condition.badge, draft.ids.badges);
      return [at(noun, id, [...path, "badge"], message)];
    }),
};

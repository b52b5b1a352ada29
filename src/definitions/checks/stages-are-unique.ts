import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two stages of a pathway have the same id. */
export const stagesAreUnique: Check = {
  name: "stages-are-unique",
  sentence: "No two stages of a pathway have the same id.",
  check: (draft, at) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      repeated(stages.map((stage) => stage.id)).map((index) =>
        at(
          "pathways",
          id,
          ["stages", index, "id"],
          `Another stage already has the id ${quote(String(stages[index]?.id))}.`,
        ),
      ),
    ),
};

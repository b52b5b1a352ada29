import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two steps of a process have the same id. */
export const stepsAreUnique: Check = {
  name: "steps-are-unique",
  sentence: "No two steps of a process have the same id.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { steps }]) =>
      repeated(steps.map((step) => step.id)).map((index) =>
        at(
          "processes",
          id,
          ["steps", index, "id"],
          `Another step already has the id ${quote(String(steps[index]?.id))}.`,
        ),
      ),
    ),
};

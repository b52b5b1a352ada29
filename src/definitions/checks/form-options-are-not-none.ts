import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";

/** No option of a drop-down is called None: GitHub keeps that word for no answer. */
export const formOptionsAreNotNone: Check = {
  name: "form-options-are-not-none",
  sentence: "No option of a drop-down is called None: GitHub keeps that word for no answer.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ type }) => type === "dropdown")
        .flatMap(({ options, path }) =>
          options.flatMap((option, index) => {
            if (option.trim().toLowerCase() !== "none") return [];
            const message = "GitHub keeps `None` for no answer: say it in other words.";
            return [at("forms", file, [...path, "attributes", "options", index], message)];
          }),
        ),
    ),
};

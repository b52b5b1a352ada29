import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two options of a question are the same. */
export const formOptionsAreUnique: Check = {
  name: "form-options-are-unique",
  sentence: "No two options of a question are the same.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).flatMap(({ options, path }) =>
        repeated(options).map((index) => {
          const message = `Another option is already ${quote(String(options[index]))}.`;
          return at("forms", file, [...path, "attributes", "options", index], message);
        }),
      ),
    ),
};

import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";

/** Every issue form asks at least one question. */
export const formsAskSomething: Check = {
  name: "forms-ask-something",
  sentence: "Every issue form asks at least one question.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).some(({ type }) => type !== "markdown")
        ? []
        : [
            at(
              "forms",
              file,
              ["body"],
              "A form needs at least one element that is not `markdown`.",
            ),
          ],
    ),
};

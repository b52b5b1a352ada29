import type { Check } from "./check.ts";
import { labelsOf } from "../inside/labels.ts";
import { quote } from "../say.ts";

/** Labels stay within GitHub's 50 characters. */
export const labelsAreShort: Check = {
  name: "labels-are-short",
  sentence: "Labels stay within GitHub's 50 characters.",
  check: (draft, at) =>
    labelsOf(draft)
      .filter(({ label }) => length(label) > 50)
      .map(({ at: { noun, id, path }, label }) =>
        at(
          noun,
          id,
          path,
          `A label has at most 50 characters: ${quote(label)} has ${length(label)}.`,
        ),
      ),
};

/** GitHub counts code points. */
function length(label: string): number {
  return Array.from(label).length;
}

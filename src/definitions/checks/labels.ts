import { labelsOf } from "../inside/labels.ts";
import { quote } from "../say.ts";
import type { Check } from "./check.ts";

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

export const labelsDifferByMoreThanCase: Check = {
  name: "labels-differ-by-more-than-case",
  sentence: "No two labels differ only in capital letters: to GitHub they are one.",
  severity: "warning",
  check: (draft, at) => {
    const first = new Map<string, string>();
    return labelsOf(draft).flatMap(({ at: { noun, id, path }, label }) => {
      const known = first.get(label.toLowerCase());
      if (known === undefined) first.set(label.toLowerCase(), label);
      if (known === undefined || known === label) return [];
      const message = `To GitHub ${quote(label)} is the label ${quote(known)} that stands elsewhere: write both alike.`;
      return [at(noun, id, path, message)];
    });
  },
};

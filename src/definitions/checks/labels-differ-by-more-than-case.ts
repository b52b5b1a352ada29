import type { Check } from "./check.ts";
import { labelsOf } from "../inside/labels.ts";
import { quote } from "../say.ts";

/** No two labels differ only in capital letters: to GitHub they are one. */
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

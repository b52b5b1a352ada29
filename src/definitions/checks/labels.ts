import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { labelsOf } from "../inside/labels.ts";
import type { Check } from "./check.ts";

export const labelsAreShort: Check = {
  name: "labels-are-short",
  check: (draft, at, voice) =>
    labelsOf(draft)
      .filter(({ label }) => length(label) > 50)
      .map(({ at: { noun, id, path }, label }) =>
        at(
          noun,
          id,
          path,
          checks(voice)("checks-label-long", { label: quoted(label), count: length(label) }),
        ),
      ),
};

/** GitHub counts code points. */
function length(label: string): number {
  return Array.from(label).length;
}

export const labelsDifferByMoreThanCase: Check = {
  name: "labels-differ-by-more-than-case",
  severity: "warning",
  check: (draft, at, voice) => {
    const first = new Map<string, string>();
    return labelsOf(draft).flatMap(({ at: { noun, id, path }, label }) => {
      const known = first.get(label.toLowerCase());
      if (known === undefined) first.set(label.toLowerCase(), label);
      if (known === undefined || known === label) return [];
      const other = quoted(known);
      const message = checks(voice)("checks-labels-alike", { label: quoted(label), other });
      return [at(noun, id, path, message)];
    });
  },
};

import type { Check } from "./check.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { fieldOf, optionsOf, processForms, smallOptionsOf } from "../inside/forms.ts";
import { noSuch } from "../say.ts";

/** What a condition waits for in a drop-down or in boxes is one of their options. */
export const conditionValuesAreOffered: Check = {
  name: "condition-values-are-offered",
  sentence: "What a condition waits for in a drop-down or in boxes is one of their options.",
  check: (draft, at) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const form = forms.get(id);
      if (!form || !("field" in condition)) return [];
      const field = fieldOf(form, condition.field.id);
      if (field?.type !== "dropdown" && field?.type !== "checkboxes") return [];
      return wantedIn(condition.field)
        .filter(({ value }) => !smallOptionsOf(field).has(value.toLowerCase()))
        .map(({ value, steps }) => {
          const message = noSuch("option", value, optionsOf(field));
          return at(noun, id, [...path, "field", ...steps], message);
        });
    });
  },
};

interface Wanted {
  readonly value: string;
  readonly steps: readonly (string | number)[];
}

function wantedIn(field: object): readonly Wanted[] {
  if ("is" in field) return [{ value: String(field.is), steps: ["is"] }];
  if (!("is-one-of" in field) || !Array.isArray(field["is-one-of"])) return [];
  return field["is-one-of"].map((value, index) => ({
    value: String(value),
    steps: ["is-one-of", index],
  }));
}

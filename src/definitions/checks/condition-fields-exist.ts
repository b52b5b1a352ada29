import type { Check } from "./check.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { fieldNames, fieldOf, processForms } from "../inside/forms.ts";
import { noSuch } from "../say.ts";

/** The field that a process's condition asks about stands in its form. */
export const conditionFieldsExist: Check = {
  name: "condition-fields-exist",
  sentence: "The field that a process's condition asks about stands in its form.",
  check: (draft, at) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    return ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      const form = forms.get(id);
      if (!form || !("field" in condition) || fieldOf(form, condition.field.id)) return [];
      const message = noSuch("field", condition.field.id, fieldNames(form));
      return [at(noun, id, [...path, "field", "id"], message)];
    });
  },
};

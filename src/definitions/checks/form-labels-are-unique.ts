import type { Check } from "./check.ts";
import type { Field } from "../../forms/form.ts";
import { pathOfField } from "../inside/forms.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two fields of a form have one label, or labels that are nearly the same. */
export const formLabelsAreUnique: Check = {
  name: "form-labels-are-unique",
  sentence: "No two fields of a form have one label, or labels that are nearly the same.",
  check: (draft, at) =>
    Object.values(draft.forms).flatMap((form) =>
      repeated(form.fields.map(({ label }) => withoutMarks(label))).map((index) => {
        const field = form.fields[index] as Field;
        const path = [...pathOfField(draft, form, field), "attributes", "label"];
        const message = `Another field of this form already has the label ${quote(field.label)}, or nearly so.`;
        return at("forms", form.file, path, message);
      }),
    ),
};

/** GitHub names fields by the letters and digits of their labels: two that differ only in marks are one. */
function withoutMarks(label: string): string {
  const small = label.toLowerCase();
  return small.replaceAll(/[^\p{L}\p{N}]+/gu, "") || small;
}

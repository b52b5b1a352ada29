import type { Check } from "./check.ts";
import type { Field } from "../../forms/form.ts";
import { pathOfField, usedForms } from "../inside/forms.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** A form that starts a process has no two fields with one label. */
export const formLabelsAreUnique: Check = {
  name: "form-labels-are-unique",
  sentence: "A form that starts a process has no two fields with one label.",
  check: (draft, at) =>
    usedForms(draft).flatMap((form) =>
      repeated(form.fields.map(({ label }) => label.toLowerCase())).map((index) => {
        const field = form.fields[index] as Field;
        const path = [...pathOfField(draft, form, field), "attributes", "label"];
        const message = `Another field of this form already has the label ${quote(field.label)}.`;
        return at("forms", form.file, path, message);
      }),
    ),
};

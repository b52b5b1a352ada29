import type { Check } from "./check.ts";
import { processForms, smallLabelsOf } from "../inside/forms.ts";
import { quote } from "../say.ts";

/** The form that starts a process puts on the process's label. */
export const processLabelsArePutOn: Check = {
  name: "process-labels-are-put-on",
  sentence: "The form that starts a process puts on the process's label.",
  severity: "warning",
  check: (draft, at) =>
    processForms(draft).flatMap(({ id, process, form }) =>
      smallLabelsOf(form).has(process.label.toLowerCase())
        ? []
        : [
            at(
              "processes",
              id,
              ["label"],
              `The form ${quote(form.file)} does not put on ${quote(process.label)}: add it to the form's \`labels\`.`,
            ),
          ],
    ),
};

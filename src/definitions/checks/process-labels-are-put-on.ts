import type { Check } from "./check.ts";
import { same } from "../../core/person.ts";
import { processForms } from "../inside/forms.ts";
import { quote } from "../say.ts";

/** The form that starts a process puts on the process's label. */
export const processLabelsArePutOn: Check = {
  name: "process-labels-are-put-on",
  sentence: "The form that starts a process puts on the process's label.",
  severity: "warning",
  check: (draft, at) =>
    processForms(draft).flatMap(({ id, process, form }) =>
      form.labels.some((label) => same(label, process.label))
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

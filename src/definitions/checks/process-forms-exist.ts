import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** The form that starts a process exists. */
export const processFormsExist: Check = {
  name: "process-forms-exist",
  sentence: "The form that starts a process exists.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { start }]) =>
      draft.ids.forms.has(start.form)
        ? []
        : [at("processes", id, ["start", "form"], noSuch("form", start.form, draft.ids.forms))],
    ),
};

import type { Check } from "./check.ts";
import { repeated } from "./repeated.ts";

/** No two processes have the same label or start from the same form. */
export const processesAreToldApart: Check = {
  name: "processes-are-told-apart",
  sentence: "No two processes have the same label or start from the same form.",
  check: (draft, at) => {
    const entries = Object.entries(draft.processes);
    const labels = repeated(entries.map(([, { label }]) => label.toLowerCase()));
    const forms = repeated(entries.map(([, { start }]) => start.form));
    const idAt = (index: number): string => String(entries[index]?.[0]);
    return [
      ...labels.map((index) =>
        at("processes", idAt(index), ["label"], "Another process already has this label."),
      ),
      ...forms.map((index) =>
        at(
          "processes",
          idAt(index),
          ["start", "form"],
          "Another process already starts from this form.",
        ),
      ),
    ];
  },
};

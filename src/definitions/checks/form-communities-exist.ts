import type { Field } from "../../forms/form.ts";
import type { Check } from "./check.ts";
import { fieldOf, pathOfField, processForms } from "../inside/forms.ts";
import { noSuch } from "../say.ts";

/** A drop-down that asks for a community offers only communities that exist. */
export const formCommunitiesExist: Check = {
  name: "form-communities-exist",
  sentence: "A drop-down that asks for a community offers only communities that exist.",
  // A community can be merged away before its option: Waymark brings the form into step then.
  severity: "warning",
  check: (draft, at) => {
    const names = Object.values(draft.communities).map(({ name }) => name);
    const known = new Set([...draft.ids.communities, ...names]);
    const folded = new Set([...known].map((name) => name.toLowerCase()));
    const complete = names.length === draft.ids.communities.size;
    const seen = new Set<Field>();
    return processForms(draft).flatMap(({ process, form }) => {
      const field = fieldOf(form, process.community?.field ?? "");
      if (!field || !complete || seen.has(field)) return [];
      seen.add(field);
      return field.options.flatMap((option, index) => {
        if (folded.has(option.toLowerCase())) return [];
        const path = [...pathOfField(draft, form, field), "attributes", "options", index];
        return [at("forms", form.file, path, noSuch("community", option, known))];
      });
    });
  },
};

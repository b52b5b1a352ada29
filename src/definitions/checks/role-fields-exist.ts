import type { Check } from "./check.ts";
import { fieldNames, fieldOf, processForms } from "../inside/forms.ts";
import { rolesOf } from "../inside/roles.ts";
import { noSuch } from "../say.ts";

/** A field whose people have a role in a process stands in its form. */
export const roleFieldsExist: Check = {
  name: "role-fields-exist",
  sentence: "A field whose people have a role in a process stands in its form.",
  check: (draft, at) => {
    const forms = new Map(processForms(draft).map((one) => [one.id, one.form]));
    return rolesOf(draft).flatMap(({ at: { noun, id, path }, role }) => {
      const form = noun === "processes" ? forms.get(id) : undefined;
      if (!form || !role.startsWith("field:")) return [];
      const name = role.slice("field:".length);
      if (fieldOf(form, name)) return [];
      return [at(noun, id, path, noSuch("field", name, fieldNames(form)))];
    });
  },
};

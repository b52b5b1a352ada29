import type { Check } from "./check.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two issue forms have the same name. */
export const formNamesAreUnique: Check = {
  name: "form-names-are-unique",
  sentence: "No two issue forms have the same name.",
  check: (draft, at) => {
    const forms = Object.values(draft.forms);
    return repeated(forms.map(({ name }) => name.toLowerCase())).map((index) => {
      const { file, name } = forms[index] as (typeof forms)[number];
      return at("forms", file, ["name"], `Another form is already called ${quote(name)}.`);
    });
  },
};

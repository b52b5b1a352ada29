import type { Check } from "./check.ts";
import { fieldNames, fieldOf, processForms } from "../inside/forms.ts";
import { noSuch } from "../say.ts";

/** The field that names a request's community stands in the form. */
export const communityFieldsExist: Check = {
  name: "community-fields-exist",
  sentence: "The field that names a request's community stands in the form.",
  check: (draft, at) =>
    processForms(draft).flatMap(({ id, process, form }) => {
      const field = process.community?.field;
      if (field === undefined || fieldOf(form, field)) return [];
      const message = noSuch("field", field, fieldNames(form));
      return [at("processes", id, ["community", "field"], message)];
    }),
};

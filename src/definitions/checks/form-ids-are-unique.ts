import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";
import { quote } from "../say.ts";
import { repeated } from "./repeated.ts";

/** No two elements of a form have the same id. */
export const formIdsAreUnique: Check = {
  name: "form-ids-are-unique",
  sentence: "No two elements of a form have the same id.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) => {
      const named = elementsOf(draft, file).filter(({ id }) => id !== undefined);
      return repeated(named.map(({ id }) => String(id))).map((index) => {
        const { id, path } = named[index] as (typeof named)[number];
        const message = `Another element already has the id ${quote(String(id))}.`;
        return at("forms", file, [...path, "id"], message);
      });
    }),
};

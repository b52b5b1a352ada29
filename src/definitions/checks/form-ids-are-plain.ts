import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";
import { quote } from "../say.ts";

/** An element's id holds only letters, digits, hyphens and underscores. */
export const formIdsArePlain: Check = {
  name: "form-ids-are-plain",
  sentence: "An element's id holds only letters, digits, hyphens and underscores.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file)
        .filter(({ id }) => id !== undefined && !/^[A-Za-z0-9_-]+$/.test(id))
        .map(({ id, path }) => {
          const message = `GitHub does not take ${quote(String(id))}: use letters, digits, hyphens and underscores.`;
          return at("forms", file, [...path, "id"], message);
        }),
    ),
};

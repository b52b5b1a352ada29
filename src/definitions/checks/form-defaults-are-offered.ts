import type { Check } from "./check.ts";
import { elementsOf } from "../inside/elements.ts";

/** The option a drop-down begins with is one of its own, counted from 0. */
export const formDefaultsAreOffered: Check = {
  name: "form-defaults-are-offered",
  sentence: "The option a drop-down begins with is one of its own, counted from 0.",
  check: (draft, at) =>
    Object.keys(draft.sheets).flatMap((file) =>
      elementsOf(draft, file).flatMap(({ type, attributes, options, path }) => {
        const first = attributes["default"];
        if (type !== "dropdown" || typeof first !== "number" || first < options.length) return [];
        const message = `There are ${options.length} options, counted from 0: \`default\` is at most ${options.length - 1}.`;
        return [at("forms", file, [...path, "attributes", "default"], message)];
      }),
    ),
};

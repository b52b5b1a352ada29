import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** The pathways a community lists exist. */
export const pathwaysExist: Check = {
  name: "pathways-exist",
  sentence: "The pathways a community lists exist.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { pathways = [] }]) =>
      pathways.flatMap((pathway, index) =>
        draft.ids.pathways.has(pathway)
          ? []
          : [
              at(
                "communities",
                id,
                ["pathways", index],
                noSuch("pathway", pathway, draft.ids.pathways),
              ),
            ],
      ),
    ),
};

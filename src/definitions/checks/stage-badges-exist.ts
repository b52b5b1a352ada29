import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** The badge that a stage gives exists. */
export const stageBadgesExist: Check = {
  name: "stage-badges-exist",
  sentence: "The badge that a stage gives exists.",
  check: (draft, at) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      stages.flatMap(({ recognise }, index) => {
        const badge = recognise?.badge;
        if (badge === undefined || draft.ids.badges.has(badge)) return [];
        const path = ["stages", index, "recognise", "badge"];
        return [at("pathways", id, path, noSuch("badge", badge, draft.ids.badges))];
      }),
    ),
};

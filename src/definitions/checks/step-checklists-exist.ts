import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** The checklist of a step exists. */
export const stepChecklistsExist: Check = {
  name: "step-checklists-exist",
  sentence: "The checklist of a step exists.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { steps }]) =>
      steps.flatMap(({ checklist }, index) =>
        checklist === undefined || draft.ids.checklists.has(checklist)
          ? []
          : [
              at(
                "processes",
                id,
                ["steps", index, "checklist"],
                noSuch("checklist", checklist, draft.ids.checklists),
              ),
            ],
      ),
    ),
};

import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** The checklist that prepares mentors exists. */
export const mentorTrainingExists: Check = {
  name: "mentor-training-exists",
  sentence: "The checklist that prepares mentors exists.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(
      ([
        id,
        {
          mentors: { training },
        },
      ]) => {
        if (training === undefined || draft.ids.checklists.has(training)) return [];
        const message = noSuch("checklist", training, draft.ids.checklists);
        return [at("mentorships", id, ["mentors", "training"], message)];
      },
    ),
};

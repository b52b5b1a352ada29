import type { Check } from "./check.ts";
import { noSuch } from "../say.ts";

/** A community's onboarding checklist exists. */
export const onboardingExists: Check = {
  name: "onboarding-exists",
  sentence: "A community's onboarding checklist exists.",
  check: (draft, at) =>
    Object.entries(draft.communities).flatMap(([id, { onboarding }]) =>
      onboarding === undefined || draft.ids.checklists.has(onboarding)
        ? []
        : [
            at(
              "communities",
              id,
              ["onboarding"],
              noSuch("checklist", onboarding, draft.ids.checklists),
            ),
          ],
    ),
};

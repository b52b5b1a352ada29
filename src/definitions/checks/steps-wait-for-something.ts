import type { Check } from "./check.ts";

/** Every step waits for a condition or has a checklist. */
export const stepsWaitForSomething: Check = {
  name: "steps-wait-for-something",
  sentence: "Every step waits for a condition or has a checklist.",
  check: (draft, at) =>
    Object.entries(draft.processes).flatMap(([id, { steps }]) =>
      steps.flatMap(({ until, checklist }, index) =>
        until || checklist !== undefined
          ? []
          : [
              at(
                "processes",
                id,
                ["steps", index],
                "A step needs `until` or `checklist`: otherwise it is over at once.",
              ),
            ],
      ),
    ),
};

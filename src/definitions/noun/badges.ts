import type { NounKind } from "./kind.ts";

export const badges: NounKind<"badge"> = {
  schema: "badge",
  order: 5,
  lists: {},
  chosen: true,
  examples: [
    "badges/first-step.yml",
    "badges/design-core.yml",
    "badges/all-year.yml",
    "badges/reviewer.yml",
    "badges/helping-hand.yml",
    "badges/volunteer-of-the-year.yml",
    "badges/speaker.yml",
  ],
};

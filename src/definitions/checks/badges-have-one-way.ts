import type { Check } from "./check.ts";

/** A badge is earned by a condition or by nomination, not by both. */
export const badgesHaveOneWay: Check = {
  name: "badges-have-one-way",
  sentence: "A badge is earned by a condition or by nomination, not by both.",
  check: (draft, at) =>
    Object.entries(draft.badges).flatMap(([id, { when, nominated }]) => {
      if (!when || !nominated) return [];
      const message = "A badge has either `when` or `nominated: true`, not both.";
      return [at("badges", id, ["nominated"], message)];
    }),
};

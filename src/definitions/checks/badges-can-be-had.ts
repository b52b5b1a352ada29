import type { Check } from "./check.ts";

/** Somebody can get every badge: by its own condition, a nomination, or a stage. */
export const badgesCanBeHad: Check = {
  name: "badges-can-be-had",
  sentence: "Somebody can get every badge: by its own condition, a nomination, or a stage.",
  severity: "warning",
  check: (draft, at) => {
    const stages = Object.values(draft.pathways).flatMap((pathway) => pathway.stages);
    const given = new Set(stages.flatMap(({ recognise }) => recognise?.badge ?? []));
    const complete = ![...draft.ids.pathways].some((id) => draft.doubts.has(`pathways/${id}`));
    // A badge that is misspelt elsewhere may be this one.
    if (!complete || [...given].some((badge) => !draft.ids.badges.has(badge))) return [];
    return Object.entries(draft.badges).flatMap(([id, { when, nominated }]) => {
      if (when || nominated !== undefined || given.has(id)) return [];
      const message =
        "Nobody can get this badge: it has no `when` and no `nominated: true`, and no stage gives it.";
      return [at("badges", id, [], message)];
    });
  },
};

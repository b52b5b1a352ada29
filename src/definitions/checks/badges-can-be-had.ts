import type { Check } from "./check.ts";

/** A badge has one way to it: its own condition, a nomination, or a stage. */
export const badgesCanBeHad: Check = {
  name: "badges-can-be-had",
  sentence: "A badge has one way to it: its own condition, a nomination, or a stage.",
  check: (draft, at) => {
    const given = new Set(
      Object.values(draft.pathways).flatMap(({ stages }) =>
        stages.map(({ recognise }) => recognise?.badge),
      ),
    );
    const complete = Object.keys(draft.pathways).length === draft.ids.pathways.size;
    return Object.entries(draft.badges).flatMap(([id, { when, nominated }]) => {
      if (when && nominated)
        return [
          at(
            "badges",
            id,
            ["nominated"],
            "A badge has either `when` or `nominated: true`, not both.",
          ),
        ];
      if (when || nominated || given.has(id) || !complete) return [];
      return [
        at(
          "badges",
          id,
          [],
          "Nobody can get this badge: it needs `when`, `nominated: true` or a stage that gives it.",
        ),
      ];
    });
  },
};

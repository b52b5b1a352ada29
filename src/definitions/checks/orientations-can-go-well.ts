import type { Check } from "./check.ts";

const DECISIONS = ["go", "extend", "abort"];

/** An orientation can end in `go`, and says how often it is extended only where it can be. */
export const orientationsCanGoWell: Check = {
  name: "orientations-can-go-well",
  sentence:
    "An orientation can end in `go`, and says how often it is extended only where it can be.",
  check: (draft, at) =>
    Object.entries(draft.mentorships).flatMap(([id, { orientation }]) => {
      const { decision, most } = orientation ?? {};
      // A word that is misspelt may be the one that is missing.
      if (!decision?.every((word) => DECISIONS.includes(word))) return [];
      const stuck = decision.includes("go")
        ? []
        : [
            at(
              "mentorships",
              id,
              ["orientation", "decision"],
              "Without `go`, nobody gets through.",
            ),
          ];
      if (most === undefined || decision.includes("extend")) return stuck;
      const message = "Nobody can extend this orientation: leave `most` out, or allow `extend`.";
      return [...stuck, at("mentorships", id, ["orientation", "most"], message)];
    }),
};

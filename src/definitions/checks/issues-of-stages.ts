import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import { quoted } from "../../words/printed.ts";
import type { Check } from "./check.ts";

export const issuesAreNamed: Check = {
  name: "issues-are-named",
  severity: "warning",
  check: (draft, at, voice) =>
    Object.entries(draft.pathways).flatMap(([id, { stages, ...pathway }]) => {
      // What is misspelt there may be what is missing, and a variant may name what its core leaves open.
      if (draft.doubts("pathways", id) || isShared(id, draft)) return [];
      const say = checks(voice);
      const limits = stages.flatMap(({ most, issues }, index) =>
        most === undefined || issues !== undefined
          ? []
          : [
              at(
                "pathways",
                id,
                ["stages", index, "most"],
                say("checks-issues-missing", { key: quoted("most") }),
              ),
            ],
      );
      const isUsed = pathway["for-anybody"] === undefined || stages.some(({ issues }) => issues);
      const key = quoted("for-anybody");
      return isUsed
        ? limits
        : [
            ...limits,
            at("pathways", id, ["for-anybody"], say("checks-issues-missing-anywhere", { key })),
          ];
    }),
};

/** Whether a pathway is a variant, or has any. */
function isShared(id: string, { variants }: Draft): boolean {
  return variants[id] !== undefined || Object.values(variants).some(({ core }) => core === id);
}

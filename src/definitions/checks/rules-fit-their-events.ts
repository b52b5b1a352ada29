import type { Check } from "./check.ts";
import type { ContributionRule } from "../types.ts";

const ANSWERS: Readonly<Record<ContributionRule["on"], readonly string[]>> = {
  "pull_request.merged": ["paths", "labels"],
  "pull_request_review.submitted": [],
  "issues.closed": ["labels", "reason", "credit"],
};

/** A rule for contributions asks only what its event can answer. */
export const rulesFitTheirEvents: Check = {
  name: "rules-fit-their-events",
  sentence: "A rule for contributions asks only what its event can answer.",
  check: (draft, at) =>
    (draft.settings?.contributions ?? []).flatMap((rule, index) =>
      (["paths", "labels", "reason", "credit"] as const)
        .filter((key) => rule[key] !== undefined && ANSWERS[rule.on]?.includes(key) === false)
        .map((key) =>
          at(
            "settings",
            "",
            ["contributions", index, key],
            `\`${rule.on}\` has no \`${key}\`: leave it out.`,
          ),
        ),
    ),
};

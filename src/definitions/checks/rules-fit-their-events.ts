import type { Check } from "./check.ts";
import { quote } from "../say.ts";

const KEYS = ["paths", "labels", "reason", "credit"] as const;

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
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
      KEYS.filter(
        (key) => rule[key] !== undefined && !(ANSWERS[rule.on] ?? KEYS).includes(key),
      ).map((key) =>
        at(
          "settings",
          "",
          ["contributions", index, key],
          `${quote(rule.on)} has no ${quote(key)}: leave it out.`,
        ),
      ),
    ),
};

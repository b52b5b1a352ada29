import { checks } from "../../words/generated/checks.ts";
import { ofProcesses } from "../inside/conditions.ts";
import type { Check } from "./check.ts";

export const requestsAskForApprovals: Check = {
  name: "requests-ask-for-approvals",
  severity: "warning",
  check: (draft, at, voice) =>
    ofProcesses(draft).flatMap(({ at: { noun, id, path }, condition }) =>
      "endorsements" in condition
        ? [at(noun, id, [...path, "endorsements"], checks(voice)("checks-nobody-endorses"))]
        : [],
    ),
};

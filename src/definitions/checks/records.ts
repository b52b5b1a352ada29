import { checks } from "../../words/generated/checks.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import type { Condition, Process } from "../types.ts";
import { processForms } from "../inside/forms.ts";
import type { Check, Finding } from "./check.ts";
import { branchesOf, stepsIn } from "../process-steps.ts";
import { wrongTextField, wrongTextFields } from "./text-fields.ts";

export const recordsAreVouchedFor: Check = {
  name: "records-are-vouched-for",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) => {
      // What is misspelt may be what asks somebody.
      if (draft.doubts("processes", id) || asksSomebodyElse(process)) return [];
      return outcomesOf(id, process).flatMap(({ at: { path }, action }) =>
        "record" in action
          ? [at("processes", id, [...path, "record"], checks(voice)("checks-record-alone"))]
          : [],
      );
    }),
};

/** Whether nobody gets through without somebody else's approval: neither author nor subject may give one. */
function asksSomebodyElse(process: Process): boolean {
  const steps = stepsIn(process);
  const way = steps.findIndex((step) => branchesOf(step).some(({ go }) => go === "accepted"));
  // Behind a step whose answers lead to the end, nobody need be asked.
  const sure = way === -1 ? steps : steps.slice(0, way + 1);
  return sure.some(({ until, unless }) => !unless && until && asksForApproval(until));
}

function asksForApproval(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksForApproval);
  if ("any" in condition) return condition.any.every(asksForApproval);
  return "approvals" in condition || "decision" in condition;
}

export const evidenceFieldsHoldLinks: Check = {
  name: "evidence-fields-hold-links",
  check: (...asked) =>
    wrongTextFields(
      (action) =>
        "record" in action && action.evidence
          ? { name: action.evidence.field, path: ["evidence", "field"] }
          : undefined,
      "checks-field-holds-no-link",
      ...asked,
    ),
};

export const dayFieldsHoldDays: Check = {
  name: "day-fields-hold-days",
  check: (...asked) => [
    ...wrongTextFields(
      (action) =>
        "record" in action && action.day
          ? { name: action.day.field, path: ["day", "field"] }
          : undefined,
      "checks-field-holds-no-day",
      ...asked,
    ),
    ...wrongGatherings(...asked),
  ],
};

function wrongGatherings(...[draft, at, voice]: Parameters<Check["check"]>): readonly Finding[] {
  return processForms(draft).flatMap(({ id, process: { gathering }, form }) => {
    const message =
      gathering?.day &&
      wrongTextField(form, gathering.day.field, "checks-field-holds-no-day", voice);
    return message ? [at("processes", id, ["gathering", "day", "field"], message)] : [];
  });
}

import { checks } from "../../words/generated/checks.ts";
import { quoted } from "../../words/printed.ts";
import { fieldNames, fieldOf, processForms } from "../inside/forms.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import { noSuch } from "../say.ts";
import type { Condition, Process } from "../types.ts";
import type { Check } from "./check.ts";
import { branchesOf, stepsIn } from "../process-steps.ts";

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
  check: (draft, at, voice) =>
    processForms(draft).flatMap(({ id, process, form }) =>
      outcomesOf(id, process).flatMap(({ at: { path }, action }) => {
        if (!("record" in action) || !action.evidence) return [];
        const name = action.evidence.field;
        const field = fieldOf(form, name);
        if (field && TEXTS.has(field.type)) return [];
        const message = field
          ? checks(voice)("checks-field-holds-no-link", { field: quoted(field.label) })
          : noSuch("field", name, fieldNames(form), voice);
        return [at("processes", id, [...path, "evidence", "field"], message)];
      }),
    ),
};

const TEXTS: ReadonlySet<string> = new Set(["input", "textarea", "other"]);

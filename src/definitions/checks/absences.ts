import { checks } from "../../words/generated/checks.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import type { Check } from "./check.ts";
import { wrongTextFields } from "./text-fields.ts";

export const absencesAreOnesOwn: Check = {
  name: "absences-are-ones-own",
  check: (draft, at, voice) =>
    Object.entries(draft.processes).flatMap(([id, process]) =>
      process.subject && outcomesOf(id, process).some(({ action }) => "away" in action)
        ? [at("processes", id, ["subject"], checks(voice)("checks-absence-of-others"))]
        : [],
    ),
};

export const absenceFieldsHoldDays: Check = {
  name: "absence-fields-hold-days",
  check: (...asked) =>
    wrongTextFields(
      (action) =>
        "away" in action
          ? { name: action.away.until.field, path: ["away", "until", "field"] }
          : undefined,
      "checks-field-holds-no-day",
      ...asked,
    ),
};

import { branchesOf, stepsIn } from "../../definitions/process-steps.ts";
import type { FieldCondition, Process } from "../../definitions/types.ts";
import type { FieldAnswer } from "../../forms/answers.ts";
import type { IssueForm } from "../../forms/form.ts";
import type { FormProblem } from "../../forms/problems.ts";
import { predicatesIn } from "../condition/walk.ts";
import { same } from "../person.ts";
import { actionsIn } from "./actions.ts";

/**
 * Where a drop-down says what it does not offer, and the process goes by what it says: nothing would
 * be meant by it. What a condition still knows counts, though the form has stopped offering it.
 */
export function notOffered(
  { fields }: IssueForm,
  answers: Readonly<Record<string, FieldAnswer>>,
  process: Process,
): readonly FormProblem[] {
  const asked = comparedIn(process);
  return fields.flatMap(({ key, label, type, options }) => {
    const words = asked.filter(({ id }) => id === key).flatMap(wordsOf);
    const answer = answers[key];
    if (type !== "dropdown" || !answer || answer.text === "" || answer.chosen.length > 0) return [];
    if (words.length === 0 || words.some((one) => same(one, answer.text))) return [];
    return [{ kind: "not-offered", label, options }];
  });
}

/** Every condition on what a field says, wherever a process has one. */
function comparedIn(process: Process): readonly FieldCondition[] {
  const steps = stepsIn(process);
  const conditions = steps.flatMap(({ until, unless }) => [until, unless]).flatMap(predicatesIn);
  return [
    ...conditions.flatMap((one) => ("field" in one ? [one.field] : [])),
    ...steps.flatMap(branchesOf).map(({ when }) => when.field),
    ...actionsIn(process).flatMap(({ when }) => (when && "field" in when ? [when.field] : [])),
  ];
}

function wordsOf(wanted: FieldCondition): readonly string[] {
  if ("is" in wanted) return [wanted.is];
  return "is-one-of" in wanted ? wanted["is-one-of"] : [];
}

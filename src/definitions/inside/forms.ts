import type { Field, IssueForm } from "../../forms/form.ts";
import type { Draft } from "../draft.ts";
import type { Process } from "../types.ts";

export interface ProcessForm {
  readonly id: string;
  readonly process: Process;
  readonly form: IssueForm;
}

/** Processes together with the forms that start them, where these could be read. */
export function processForms(draft: Draft): readonly ProcessForm[] {
  return Object.entries(draft.processes).flatMap(([id, process]) => {
    const form = draft.forms[process.start.form];
    return form ? [{ id, process, form }] : [];
  });
}

/** The forms that start processes, each once. */
export function usedForms(draft: Draft): readonly IssueForm[] {
  return [...new Set(processForms(draft).map(({ form }) => form))];
}

/** The field a definition names by its id, or by its label where it has none. */
export function fieldOf(form: IssueForm, name: string): Field | undefined {
  return form.fields.find(({ key }) => key === name);
}

/** What fields of a form can be called. */
export function fieldNames(form: IssueForm): ReadonlySet<string> {
  return new Set(form.fields.map(({ key }) => key));
}

/** Where a field stands in its form's file. */
export function pathOfField(
  draft: Draft,
  form: IssueForm,
  field: Field,
): readonly (string | number)[] {
  return ["body", draft.bodies[form.file]?.[form.fields.indexOf(field)] as number];
}

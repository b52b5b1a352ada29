import type { Field, IssueForm } from "../../forms/form.ts";
import type { Draft } from "../draft.ts";
import { formFileOf } from "../starts.ts";
import type { Process } from "../types.ts";
import { onceFor } from "../../core/remembering.ts";

export interface ProcessForm {
  readonly id: string;
  readonly process: Process;
  readonly form: IssueForm;
}

/** Processes together with the forms that start them, where these could be read. */
export function processForms(draft: Draft): readonly ProcessForm[] {
  return Object.entries(draft.processes).flatMap(([id, process]) => {
    const form = draft.forms[formFileOf(process) ?? ""];
    return form ? [{ id, process, form }] : [];
  });
}

/** The field in which requests name a community that there is; nothing where they name none, or found one. */
export function communityFieldOf({ community }: Process): string | undefined {
  return community && "field" in community ? community.field : undefined;
}

/** The forms that start processes, each once. */
export function usedForms(draft: Draft): readonly IssueForm[] {
  return [...new Set(processForms(draft).map(({ form }) => form))];
}

/** The field a definition names by its id, or by its label where it has none. */
export function fieldOf(form: IssueForm, name: string): Field | undefined {
  return byKey(form).get(name);
}

/** Of two fields with one name, the first. */
const byKey = onceFor(
  ({ fields }: IssueForm): ReadonlyMap<string, Field> =>
    new Map(fields.toReversed().map((field) => [field.key, field])),
);

/** What fields of a form can be called. */
export const fieldNames = onceFor(
  ({ fields }: IssueForm): ReadonlySet<string> => new Set(fields.map(({ key }) => key)),
);

/** What a field offers. */
export const optionsOf = onceFor(({ options }: Field): ReadonlySet<string> => new Set(options));

/** What a field offers, in small letters. */
export const smallOptionsOf = onceFor(
  ({ options }: Field): ReadonlySet<string> => new Set(options.map((one) => one.toLowerCase())),
);

/** The labels that a form puts on, in small letters. */
export const smallLabelsOf = onceFor(
  ({ labels }: IssueForm): ReadonlySet<string> => new Set(labels.map((one) => one.toLowerCase())),
);

/** Where a field stands in its form's file. */
export function pathOfField(
  draft: Draft,
  form: IssueForm,
  field: Field,
): readonly (string | number)[] {
  return ["body", draft.bodies[form.file]?.[form.fields.indexOf(field)] as number];
}

import type { IssueForm } from "./form.ts";
import { fits, readSections, type Sections } from "./sections.ts";

/**
 * The only form a body can have come from: the one whose headings all stand there,
 * else the one whose required headings do. Two, or none, decide nothing.
 */
export function matchForm(forms: readonly IssueForm[], body: string): IssueForm | undefined {
  const fitting = forms
    .map((form) => ({ form, sections: readSections(form, body) }))
    .filter(({ form, sections }) => fits(form, sections));
  const whole = fitting.filter(({ form, sections }) => isWhole(form, sections));
  const [one, two] = whole.length > 0 ? whole : fitting;
  return two ? undefined : one?.form;
}

function isWhole(form: IssueForm, { found }: Sections): boolean {
  return form.fields.every((field) => found.has(field));
}

/** One question of an issue form. */
export interface Field {
  /** The field's `id`, or its label where it has none. */
  readonly key: string;
  readonly label: string;
  readonly type: "input" | "textarea" | "dropdown" | "checkboxes" | "upload" | "other";
  readonly required: boolean;
  /** Drop-down options or checkbox labels, in order. */
  readonly options: readonly string[];
  /** Checkbox labels that must be ticked; GitHub insists on them only in its own form. */
  readonly requiredOptions?: readonly string[];
  readonly multiple: boolean;
  /** A textarea whose value GitHub fences. */
  readonly rendered: boolean;
  /** In a Markdown template: its heading, with its signs where these are not `###`. */
  readonly heading?: string;
  /** What a template has under the heading for people to replace, with single spaces. */
  readonly untouched?: string;
}

/** What a form's fields ask, by their keys. */
export type FieldLabels = ReadonlyMap<string, string>;

/** A GitHub issue form or Markdown template, without what never reaches an issue's body. */
export interface IssueForm {
  /** File name in `.github/ISSUE_TEMPLATE/`. */
  readonly file: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly fields: readonly Field[];
}

/** Whether a file is a Markdown template, whose headings are its fields. */
export function isTemplate(file: string): boolean {
  return file.endsWith(".md");
}

/** Of two fields with one key, the first counts. */
export function fieldLabelsOf({ fields }: IssueForm): FieldLabels {
  return new Map(fields.toReversed().map(({ key, label }) => [key, label]));
}

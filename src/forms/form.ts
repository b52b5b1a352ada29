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
}

/** A GitHub issue form, without what never reaches an issue's body. */
export interface IssueForm {
  /** File name in `.github/ISSUE_TEMPLATE/`. */
  readonly file: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly fields: readonly Field[];
}

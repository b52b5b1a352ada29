import type { Field, IssueForm } from "../../src/forms/form.ts";

/** What somebody enters into GitHub's form for one field. */
export interface Entry {
  readonly text: string;
  readonly chosen: readonly string[];
}

/** The issue body GitHub makes of a filled-in form; `old` as it ticked boxes until 2023. */
export function asGitHub(form: IssueForm, entries: readonly Entry[], old = false): string {
  return form.fields
    .map((field, n) => `### ${field.label}\n\n${value(field, entries[n], old)}`)
    .join("\n\n");
}

function value(field: Field, entry: Entry = { text: "", chosen: [] }, old: boolean): string {
  const { text, chosen } = entry;
  if (field.type === "checkboxes")
    return field.options
      .map((option) => `- [${chosen.includes(option) ? (old ? "X" : "x") : " "}] ${option}`)
      .join("\n");
  if (field.type === "dropdown") return chosen.join(", ") || (old ? "_No response_" : "None");
  if (text === "") return "_No response_";
  if (!field.rendered) return text;
  const fence = "`".repeat(
    Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  return `${fence}shell\n${text}\n${fence}`;
}

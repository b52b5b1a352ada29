import type { Field, IssueForm } from "../../src/forms/form.ts";

/** A field of a form, an optional input unless told otherwise. */
export function field(label: string, more: Partial<Field> = {}): Field {
  const key = label.toLowerCase().replaceAll(" ", "-");
  const plain = { required: false, options: [], multiple: false, rendered: false };
  return { key, label, type: "input", ...plain, ...more };
}

/** A form of these fields; a bare label is an optional input. */
export function form(...fields: readonly (Field | string)[]): IssueForm {
  return {
    file: "form.yml",
    name: "Form",
    labels: [],
    fields: fields.map((one) => (typeof one === "string" ? field(one) : one)),
  };
}

/** A body as GitHub writes it: `[label, value]` in order. */
export function body(...sections: readonly (readonly [string, string])[]): string {
  return sections.map(([label, value]) => `### ${label}\n\n${value}`).join("\n\n");
}

/** A nomination: the sponsor decides, the story before it is free text. */
export const nomination = form(
  field("Story", { type: "textarea" }),
  field("Sponsor", { required: true }),
  field("Notes", { type: "textarea" }),
);

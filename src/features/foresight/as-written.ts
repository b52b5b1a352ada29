import type { Field, IssueForm } from "../../forms/form.ts";

/** A form with its fields' parts by the names that they have in its file. */
export function asWritten({ fields, ...form }: IssueForm): object {
  return { ...form, fields: fields.map(written) };
}

function written(field: Field): object {
  const { key, rendered, requiredOptions, untouched, ...rest } = field;
  return {
    ...rest,
    ...(key !== field.label && { id: key }),
    ...(rendered && { render: rendered }),
    ...(untouched !== undefined && { value: untouched }),
    ...(requiredOptions && { "required: true": requiredOptions }),
  };
}

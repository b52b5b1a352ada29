import type { Schema } from "../../../scripts/generate/schemas.ts";

const text: Schema = { type: "string" };

function closed(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: "object", additionalProperties: false, properties, required };
}

const attributes = closed(
  {
    label: text,
    description: text,
    options: { type: "array", items: { type: "option" } },
  },
  ["label"],
);

/** What GitHub takes of the forms that mistakes are made in, as far as those go. */
export const FORM: Schema = closed(
  {
    name: text,
    description: text,
    labels: { type: "words", items: text },
    body: {
      type: "array",
      items: closed({ type: text, id: text, attributes }, ["type", "attributes"]),
    },
  },
  ["name", "description", "body"],
);

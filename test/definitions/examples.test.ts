import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readSchemas, type Schema } from "../../scripts/generate/schemas.ts";

const schemas = readSchemas(join(import.meta.dirname, "../../schemas"));
const ajv = new Ajv2020({ strict: false, schemas: { ...schemas } });

interface Described extends Schema {
  readonly examples?: readonly unknown[];
}

/** Every part of a schema that shows examples, by its JSON pointer. */
function shown(schema: Described, pointer: string): readonly (readonly [string, Described])[] {
  const inside = ["properties", "$defs"].flatMap((key) =>
    Object.entries((schema as Record<string, Record<string, Described>>)[key] ?? {}).flatMap(
      ([name, part]) => shown(part, `${pointer}/${key}/${name}`),
    ),
  );
  return schema.examples ? [[pointer, schema], ...inside] : inside;
}

describe("an example in a schema", () => {
  const all = Object.entries(schemas).flatMap(([file, schema]) => shown(schema, `${file}#`));

  it("is allowed where it stands", () => {
    const wrong = all.flatMap(([pointer, { examples = [] }]) => {
      const allows = ajv.getSchema(pointer);
      return examples.filter((example) => !allows?.(example)).map((one) => [pointer, one]);
    });
    expect(wrong).toEqual([]);
  });

  it("is there for everything somebody writes about themselves", () => {
    const keys = Object.keys(schemas["person.schema.json"]?.properties ?? {});
    expect(all.map(([pointer]) => pointer)).toEqual(
      expect.arrayContaining(keys.map((key) => `person.schema.json#/properties/${key}`)),
    );
  });
});

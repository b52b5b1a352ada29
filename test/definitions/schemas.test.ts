import { titles } from "../../scripts/generate/validators.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "../../src/definitions/read-source.ts";
import { readSchemas, type Schema } from "../../scripts/generate/schemas.ts";

const root = join(import.meta.dirname, "../..");
const schemas = readSchemas(join(root, "schemas"));

/** Every part of a schema with a name for it. */
function parts(schema: Schema, name: string): readonly (readonly [string, Schema])[] {
  const inside = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.$defs ?? {}),
    ...Object.entries({ items: schema.items ?? {} }),
    ...(schema.anyOf ?? []).map((one, index) => [`anyOf/${index}`, one] as const),
  ];
  return [
    [name, schema],
    ...inside.flatMap(([key, part]) =>
      Object.keys(part).length ? parts(part, `${name}/${key}`) : [],
    ),
  ];
}

/** What a pattern is made of, piece by piece: each of its letters, each two that stand together, its words. */
function troubling(pattern: string): readonly string[] {
  const plain = pattern.replaceAll(/\\[sSwWdDbB]|[\^$()[\]{}?*+|\\]|\{[\d,]+\}/g, " ");
  const letters = [...new Set([...plain.split(""), "a", "Z", "0", " ", "-"])];
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
  const words = plain.split(" ").filter((word) => word.length > 1);
  return [...letters, ...pairs, ...words];
}

function generated(name: string): string {
  return readFileSync(join(root, "src/definitions/generated", name), "utf8");
}

const ajv = new Ajv2020({ strict: false, schemas: { ...schemas } });

/** What a schema objects to in a value. */
function faults(schema: Schema, value: unknown): readonly unknown[] {
  ajv.validate(schema, value);
  return ajv.errors ?? [];
}

/** Keys whose absence means something that is no value of theirs. */
const INSTEAD = [
  "milestones",
  "most",
  "from",
  "thanks",
  "account",
  "capacity",
  "communities",
  "digest",
  "for",
  "in",
  "name",
  "orientation",
  "regions",
  "subject",
  "timezone",
  "training",
];

const all = Object.entries(schemas).flatMap(([file, schema]) => parts(schema, file));

describe("the schemas", () => {
  it("describe every property", () => {
    const described = all.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).map(([key, { description }]) => [`${name}/${key}`, description]),
    );
    expect(described.filter(([, description]) => !description)).toEqual([]);
    expect(described.length).toBeGreaterThan(80);
  });

  // Not of mappings inside others: editors would offer those as `[object Object]`.
  it("show an example of every kind of file and every kind of word, and each is right", () => {
    const named = Object.entries(schemas).flatMap(([file, schema]) => [
      ...(schema.type ? [[file, schema] as const] : []),
      ...Object.entries(schema.$defs ?? {})
        .filter(([, { type }]) => type !== "object")
        .map(([name, part]) => [`${file}#/$defs/${name}`, part] as const),
    ]);
    expect(named.filter(([, { examples }]) => !examples?.length).map(([name]) => name)).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
    for (const [name, { examples = [] }] of named)
      for (const example of examples) expect(faults({ $ref: name }, example), name).toEqual([]);
  });

  it("give examples and defaults that they accept themselves", () => {
    const given = all.flatMap(([name, one]) =>
      [...(one.examples ?? []), ...("default" in one ? [one.default] : [])].map(
        (value) => [name, one, value] as const,
      ),
    );
    expect(given.length).toBeGreaterThan(50);
    for (const [name, one, value] of given) {
      // The root of a file is what `#` means in it.
      const file = name.split("/")[0];
      const schema = JSON.parse(
        JSON.stringify(one).replaceAll('"$ref":"#', `"$ref":"${file}#`),
      ) as Schema;
      expect(faults(schema, value), name).toEqual([]);
    }
  });

  it("say what holds where a key is left out, and know it as the default", () => {
    const silent = all.filter(
      ([, one]) => / Without it, [^.]*\.$/.test(one.description ?? "") && !("default" in one),
    );
    // What depends on something else, or is the absence of a limit, is no value.
    expect(new Set(silent.map(([name]) => name.split("/").at(-1)))).toEqual(new Set(INSTEAD));
  });

  it("refuse keys they do not know", () => {
    const open = all.filter(([, one]) => one.properties && one.additionalProperties !== false);
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it("say in words what a pattern wants", () => {
    const mute = all.filter(([name, one]) => one.pattern && !one.title && !name.includes("anyOf"));
    expect(mute.map(([name]) => name)).toEqual([]);
  });

  it("say it in every language: a title is also a message", () => {
    const within = all.filter(([name]) => name.includes("/"));
    const wanted = within.flatMap(([, { title }]) => title ?? []);
    expect(wanted.length).toBeGreaterThan(30);
    expect(new Set(wanted)).toEqual(new Set(titles().keys()));
  });

  it("have patterns that look at each character once", () => {
    const patterns = all.flatMap(([, { pattern }]) => pattern ?? []);
    // Nothing repeated stands inside something repeated, or beside something that matches the same.
    const doubtful = patterns.filter(
      (pattern) => /[*+}]\)?[*+{]/.test(pattern) || /\([^)]*[*+][^)]*\)[*+{]/.test(pattern),
    );
    expect(doubtful).toEqual([]);
    expect(patterns.length).toBeGreaterThan(15);
  });

  it("answer the longest text that could trouble a pattern", () => {
    const patterns = new Set(all.flatMap(([, { pattern }]) => pattern ?? []));
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, "u");
      for (const part of troubling(pattern)) {
        const long = part.repeat(Math.floor(MOST_BYTES / part.length));
        // It nearly fits, and then does not: that is where a slow pattern begins to try.
        for (const end of ["", "\n", "!", "\u{1F331}"])
          expect(expression.test(long + end), pattern).toBeTypeOf("boolean");
      }
    }
    expect(patterns.size).toBeGreaterThan(15);
  });

  it("are what the types and validators were generated from", async () => {
    const { generateTypes } = await import("../../scripts/generate/types.ts");
    const { generateValidators } = await import("../../scripts/generate/validators.ts");
    expect(generated("types.ts")).toBe(generateTypes(schemas));
    expect(generated("validators.js")).toBe((await generateValidators(schemas)).code);
  });
});

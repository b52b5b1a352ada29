import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { SOURCE } from "../../src/words/languages.ts";
import type { Schema, Schemas } from "./schemas.ts";
import { parsed } from "./words.ts";

const HEADER = "// Generated from schemas/ by `npm run generate`. Do not edit.";

/** What `schemas/` says, as functions that need nothing at run time. */
export async function generateValidators(
  schemas: Schemas,
): Promise<{ readonly code: string; readonly declarations: string }> {
  const names = Object.keys(schemas)
    .filter((file) => schemas[file]?.type)
    .map((file) => file.replace(".schema.json", ""));
  const code = await bundle(compile(schemas, names));
  return { code: `${HEADER}\n${code}`, declarations: declarations(names) };
}

function compile(schemas: Schemas, names: readonly string[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    // What is larger than this is a function of its own: the Action would carry it a dozen times.
    inlineRefs: 2,
    schemas: withNames(withoutWords(schemas)),
    code: { source: true, esm: true, lines: true },
  });
  const exported = names.map((name) => [name, `${name}.schema.json`]);
  const exports = Object.fromEntries(exported) as Record<string, string>;
  return withoutWaste(standaloneCode.default(ajv, exports));
}

/** What is there for people to read, and for editors, need not be loaded at every start. A title is the name of what is said instead. */
function withoutWords(schemas: Schemas): Record<string, object> {
  const names = titles();
  const text = JSON.stringify(schemas, (key, value: unknown) => {
    if (key === "title" && typeof value === "string") return names.get(value);
    return (key === "examples" && Array.isArray(value)) ||
      (key === "description" && typeof value === "string") ||
      (key === "default" && typeof value !== "object")
      ? undefined
      : value;
  });
  return JSON.parse(text) as Record<string, object>;
}

/** An objection to a key tells which key it is only where what a key may be stands beside it. */
function withNames(schemas: Readonly<Record<string, object>>): Record<string, object> {
  const words = (schemas["common.schema.json"] as Schema).$defs ?? {};
  const text = JSON.stringify(schemas, (key, value: Schema) =>
    key === "propertyNames" ? words[value.$ref?.split("/").at(-1) ?? ""] : value,
  );
  return JSON.parse(text) as Record<string, object>;
}

/** The messages that say what a value must be, without what their names begin with, by what they say in English. */
export function titles(): ReadonlyMap<string, string> {
  const path = `locales/${SOURCE}/schema.ftl`;
  const named = parsed(path, readFileSync(path, "utf8")).flatMap(({ id: { name }, value }) => {
    const [first] = value?.elements ?? [];
    if (!name.startsWith(TITLE) || first?.type !== "TextElement") return [];
    return [[first.value, name.slice(TITLE.length)] as const];
  });
  return new Map(named);
}

const TITLE = "schema-title-";

/**
 * What ajv writes, shorter: nobody reads the rule that an objection quotes, and nothing here is dynamic.
 * It copies all earlier errors for each further one, too: with 50,000 of them that takes 13 seconds.
 */
function withoutWaste(code: string): string {
  const short = WASTE.reduce((text, [written, instead]) => {
    const changed = text.replace(written, instead);
    if (changed === text) throw new Error(`ajv writes other code: no ${written}`);
    return changed;
  }, code);
  if (/\.concat\(|vErrors === null|parentData/.test(short))
    throw new Error("ajv writes other code");
  return `${short}
function one(errors, instancePath, schemaPath, keyword, params, parentSchema, data, propertyName) {
  const error = { instancePath, schemaPath, keyword, params, parentSchema, data, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function appended(errors, more) {
  if (errors === null) return more;
  for (const one of more) errors.push(one);
  return errors;
}
`;
}

/** Patterns of what ajv writes, each with what stands there instead. */
const WASTE: readonly (readonly [RegExp, string])[] = [
  [
    /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    "vErrors = appended(vErrors, $1.errors);",
  ],
  [
    /const (err\d+) = (\{[^]*?\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
    "vErrors = one(vErrors, $2);",
  ],
  [/,schema:.*?,parentSchema:/g, ",parentSchema:"],
  [/one\(vErrors, \{instancePath,/g, "one(vErrors, {instancePath:instancePath,"],
  [/(one\(vErrors, \{[^]*?,data)([,}])/g, "$1:data$2"],
  [/(,data:\w+),propertyName:/g, "$1, "],
  [
    /one\(vErrors, \{instancePath:(.*?),schemaPath:(".*?"),keyword:(".*?"),params:([^]*?),parentSchema:(.*?),data:(.*?)\}\)/g,
    "one(vErrors, $1, $2, $3, $4, $5, $6)",
  ],
  [
    /const evaluated0 = .*\nif\(evaluated0\.dynamicProps\)\{\n.*\n\}\nif\(evaluated0\.dynamicItems\)\{\n.*\n\}\n/g,
    "",
  ],
  [/^validate\d+\.evaluated = .*\n/gm, ""],
  [/^evaluated0\.(?:props|items) = \w+;\n?/gm, ""],
  [
    /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
    'instancePath=""',
  ],
  [/\{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors\}/g, "instancePath"],
  [/\{instancePath:([^{}]*?),parentData:[^{}]*?,rootData,dynamicAnchors\}/g, "$1"],
];

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2024",
    legalComments: "none",
  });
  const text = outputFiles[0]?.text ?? "";
  if (text.includes("Dynamic require")) throw new Error("a require is left in the validators");
  return text;
}

function declarations(names: readonly string[]): string {
  const list = names.map((name) => `export declare const ${name}: Validate;\n`).join("");
  return `${HEADER}
/** One objection of a schema; \`parentSchema\` is the part of it that objects. */
export interface Objection {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly Objection[] | null;
}
${list}`;
}

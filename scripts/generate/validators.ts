import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Schemas } from "./schemas.ts";

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
    strict: true,
    strictRequired: false,
    strictTypes: false,
    schemas: withoutWords(schemas),
    code: { source: true, esm: true, lines: true },
  });
  const exported = names.map((name) => [name, `${name}.schema.json`]);
  const exports = Object.fromEntries(exported) as Record<string, string>;
  return withoutCopies(standaloneCode.default(ajv, exports));
}

/** What is there for people to read, and for editors, need not be loaded at every start. */
function withoutWords(schemas: Schemas): Record<string, object> {
  const text = JSON.stringify(schemas, (key, value: unknown) =>
    (key === "examples" && Array.isArray(value)) ||
    (key === "description" && typeof value === "string") ||
    (key === "default" && typeof value !== "object")
      ? undefined
      : value,
  );
  return JSON.parse(text) as Record<string, object>;
}

/** ajv copies all earlier errors for each further one: with 50,000 of them that takes 13 seconds. */
function withoutCopies(code: string): string {
  const copy = /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g;
  const appended = code.replace(copy, "vErrors = appended(vErrors, $1.errors);");
  if (appended === code || appended.includes(".concat(")) throw new Error("ajv writes other code");
  return `${appended}
function appended(errors, more) {
  if (errors === null) return more;
  for (const one of more) errors.push(one);
  return errors;
}
`;
}

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

/**
 * Cuts the part of GitHub's own API description that we use out of `@octokit/openapi`
 * and writes it, with its licence, to test/github/vendor/. `--check` only compares.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { OPERATIONS, WEBHOOKS } from "../test/github/described.ts";

type Json = { [key: string]: unknown };

const require = createRequire(import.meta.url);
const home = new URL("../test/github/vendor/", import.meta.url);
const source = require.resolve("@octokit/openapi/package.json").replace("package.json", "");
const github = JSON.parse(readFileSync(`${source}generated/api.github.com.json`, "utf8")) as Json;

/** Follows a path of keys. */
function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((found, key) => (found as Json | undefined)?.[key], value);
}

const schemas = new Map<string, unknown>();

/** What a `$ref` outside the schemas points at. */
function resolved(value: unknown): unknown {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return value;
  return at(github, ...reference.slice("#/".length).split("/"));
}

const TALK = new Set(["description", "example", "examples", "externalDocs", "title", "deprecated"]);

/** A schema as ajv understands it: without talk, `nullable` spelled out, its references followed. */
function plain(schema: unknown, named = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => plain(item));
  if (!schema || typeof schema !== "object") return schema;
  const { $ref: reference } = schema as Json;
  if (!named && typeof reference === "string") return follow(reference);
  const kept = Object.entries(schema).filter(
    ([key]) => named || !(TALK.has(key) || key.startsWith("x-")),
  );
  const found: Json = {};
  for (const [key, value] of kept)
    found[!named && key === "oneOf" ? "anyOf" : key] = plain(value, key === "properties" && !named);
  return named ? found : withNull(found);
}

function withNull({ nullable, ...schema }: Json): Json {
  if (nullable !== true) return schema;
  if (Array.isArray(schema["enum"])) schema["enum"] = [...schema["enum"], null];
  if (typeof schema["type"] === "string") return { ...schema, type: [schema["type"], "null"] };
  return Object.keys(schema).length === 0 ? {} : { anyOf: [schema, { type: "null" }] };
}

function follow(reference: string): Json {
  const name = reference.split("/").at(-1) ?? "";
  if (!schemas.has(name)) {
    schemas.set(name, {});
    schemas.set(name, plain(at(github, "components", "schemas", name)));
  }
  return { $ref: `github#/schemas/${name}` };
}

function jsonOf(holder: unknown): unknown {
  const schema = at(holder, "content", "application/json", "schema");
  return schema === undefined ? null : plain(schema);
}

function operation(name: string): Json {
  const [method = "", path = ""] = name.split(" ");
  const found = at(github, "paths", path, method.toLowerCase());
  if (!found) throw new Error(`GitHub describes no ${name}`);
  const parameters = (at(found, "parameters") as unknown[] | undefined) ?? [];
  const body = resolved(at(found, "requestBody"));
  return {
    parameters: parameters.map((one) => parameter(resolved(one) as Json)),
    ...(body !== undefined && {
      body: { required: at(body, "required") === true, schema: jsonOf(body) },
    }),
    answers: Object.fromEntries(
      Object.entries(at(found, "responses") as Json).map(([status, answer]) => [
        status,
        jsonOf(resolved(answer)),
      ]),
    ),
  };
}

function parameter({ name, in: where, required, schema }: Json): Json {
  return { name, in: where, required: required === true, schema: plain(schema) };
}

function webhook(name: string): unknown {
  const found = at(github, "x-webhooks", name, "post", "requestBody");
  if (!found) throw new Error(`GitHub describes no webhook ${name}`);
  return jsonOf(found);
}

/** One line for each entry, so that a new version's differences can be read. */
function lines(entries: Iterable<readonly [string, unknown]>): string {
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const written = sorted.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${written.join(",\n")}\n}`;
}

const operations = OPERATIONS.map((name) => [name, operation(name)] as const);
const webhooks = WEBHOOKS.map((name) => [name, webhook(name)] as const);
const parts = [
  `"$id": "github"`,
  `"version": ${JSON.stringify(at(github, "info", "version"))}`,
  `"operations": ${lines(operations)}`,
  `"webhooks": ${lines(webhooks)}`,
  `"schemas": ${lines(schemas)}`,
];
const text = `{\n${parts.join(",\n")}\n}\n`;
const target = new URL("openapi.json", home);

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") === text) process.exit(0);
  console.error("test/github/vendor/openapi.json is stale: run node scripts/vendor-openapi.ts");
  process.exit(1);
}
mkdirSync(home, { recursive: true });
writeFileSync(target, text);
copyFileSync(`${source}LICENSE`, new URL("LICENSE", home));
console.log(`${(text.length / 1024).toFixed(0)} kB`);

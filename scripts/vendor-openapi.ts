/**
 * Fetches GitHub's own API description (`@octokit/openapi`, 385 MB unpacked: too much for
 * everybody's `npm ci`), cuts out the part that we use, and writes it, with its licence, to
 * test/github/vendor/. `--check` only compares.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OPERATIONS, WEBHOOKS } from "../test/github/described.ts";
import { withPackage } from "./vendor/package.ts";
import { waysOf } from "./vendor/ways.ts";

const PACKAGE = {
  name: "@octokit/openapi",
  version: "23.0.2",
  integrity:
    "sha512-pV8M7L9GY23AybNvTmo2nyjmpmnt6+2sRE/tqr0ZLQcPS4lnw7u5eZGNmwRNkBC3D7gZXbFx5AHzLUVRBXGDhg==",
};

type Json = { [key: string]: unknown };

const home = join(import.meta.dirname, "../test/github/vendor");
let github: Json = {};

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

/** What we use of the description of github.com's own API. */
function described(): string {
  const parts = [
    `"$id": "github"`,
    `"version": ${JSON.stringify(at(github, "info", "version"))}`,
    `"operations": ${lines(OPERATIONS.map((name) => [name, operation(name)] as const))}`,
    `"webhooks": ${lines(WEBHOOKS.map((name) => [name, webhook(name)] as const))}`,
    `"schemas": ${lines(schemas)}`,
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}

function cut(source: string): Readonly<Record<string, string>> {
  const generated = join(source, "generated");
  github = JSON.parse(readFileSync(join(generated, "api.github.com.json"), "utf8")) as Json;
  return {
    "openapi.json": described(),
    "webhooks.json": waysOf(generated),
    LICENSE: readFileSync(join(source, "LICENSE"), "utf8"),
  };
}

function here(name: string): string | undefined {
  const path = join(home, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function main(check: boolean): number {
  const files = Object.entries(withPackage(PACKAGE, cut));
  const stale = files.filter(([name, text]) => here(name) !== text);
  for (const [name, text] of stale) {
    if (!check) writeFileSync(join(home, name), text);
    console.log(`test/github/vendor/${name} ${check ? "is stale" : "is new"}`);
  }
  return check && stale.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main(process.argv.includes("--check"));
} catch (problem) {
  console.error((problem as Error).message);
  process.exitCode = 1;
}

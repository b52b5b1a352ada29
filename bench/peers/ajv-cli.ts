import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Command } from "../child.ts";

const SCHEMAS = join(import.meta.dirname, "../../schemas");

/** `ajv-cli` on all definition files of a folder in one process, with our own schemas. */
export function ajvCli(folder: string, schemas: string): Command {
  const { all, parts } = writeSchemas(schemas);
  const main = createRequire(import.meta.url).resolve("ajv-cli/dist/index.js");
  const what = ["-s", all, "-r", parts, "-d", join(folder, "**/*.yml")];
  return { args: [main, "validate", "--spec=draft2020", "--strict=false", ...what] };
}

/** Its `-s` takes one schema, so one that tells the kinds apart by a key that only that kind has. */
function writeSchemas(folder: string): { readonly all: string; readonly parts: string } {
  const parts = join(folder, "parts");
  mkdirSync(parts, { recursive: true });
  for (const name of readdirSync(SCHEMAS)) {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as object;
    writeFileSync(join(parts, name), JSON.stringify({ ...schema, $id: at(name) }));
  }
  const all = join(folder, "all.json");
  writeFileSync(all, JSON.stringify({ $id: at("all.json"), ...told(KINDS) }));
  return { all, parts: join(parts, "*.json") };
}

const KINDS = [
  ["stages", "pathway"],
  ["items", "checklist"],
  ["steps", "process"],
  ["waymark", "settings"],
  ["description", "badge"],
] as const;

function told([first, ...others]: readonly (readonly [string, string])[]): object {
  if (!first) return { $ref: at("community.schema.json") };
  const [key, kind] = first;
  return { if: { required: [key] }, then: { $ref: at(`${kind}.schema.json`) }, else: told(others) };
}

function at(name: string): string {
  return `https://schemas.example/${name}`;
}

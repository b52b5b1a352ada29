import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Command } from "../child.ts";

const SCHEMAS = join(import.meta.dirname, "../../schemas");

/** Its `-s` takes one schema. */
const ALL = join(import.meta.dirname, "all.schema.json");

/** `ajv-cli` on all definition files of a folder in one process, with our own schemas. */
export function ajvCli(folder: string, schemas: string): Command {
  writeSchemas(schemas);
  const main = createRequire(import.meta.url).resolve("ajv-cli/dist/index.js");
  const what = ["-s", ALL, "-r", join(schemas, "*.json"), "-d", join(folder, "**/*.yml")];
  return { args: [main, "validate", "--spec=draft2020", "--strict=false", ...what] };
}

/** It finds them by an address, which our own do without. */
function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(SCHEMAS)) {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as object;
    const $id = `https://schemas.example/${name}`;
    writeFileSync(join(folder, name), JSON.stringify({ ...schema, $id }));
  }
}

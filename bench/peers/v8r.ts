import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Command } from "../child.ts";

const SCHEMAS = join(import.meta.dirname, "../../schemas");
const ALL = join(import.meta.dirname, "all.schema.json");

/** `v8r` on all definition files of a folder in one process, with our own schemas. */
export function v8r(folder: string, schemas: string): Command {
  mkdirSync(schemas, { recursive: true });
  const all = join(schemas, "v8r.json");
  // It reads one file for a schema, so those that it refers to are put inside.
  writeFileSync(all, JSON.stringify({ ...read(ALL), $defs: parts() }));
  const main = join(createRequire(import.meta.url).resolve("v8r"), "../index.js");
  // Without a schema by name it would ask the web for a catalogue.
  return { args: [main, "waymark.yml", "*/*.yml", "--schema", all], folder };
}

function parts(): object {
  const names = readdirSync(SCHEMAS).filter((name) => name.endsWith(".schema.json"));
  return Object.fromEntries(
    names.map((name) => {
      const $id = `https://schemas.example/${name}`;
      return [name, { ...read(join(SCHEMAS, name)), $id }];
    }),
  );
}

function read(path: string): object {
  return JSON.parse(readFileSync(path, "utf8")) as object;
}

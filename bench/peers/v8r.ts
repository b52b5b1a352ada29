import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Command } from "../child.ts";

const SCHEMAS = join(import.meta.dirname, "../../schemas");

const KINDS = [
  ["waymark.yml", "settings"],
  ["communities/*.yml", "community"],
  ["pathways/*.yml", "pathway"],
  ["processes/*.yml", "process"],
  ["checklists/*.yml", "checklist"],
  ["badges/*.yml", "badge"],
] as const;

/** `v8r` on all definition files of a folder in one process, with our own schemas by a catalogue. */
export function v8r(folder: string, schemas: string): Command {
  mkdirSync(schemas, { recursive: true });
  for (const [, kind] of KINDS)
    writeFileSync(join(schemas, `${kind}.json`), JSON.stringify(whole(kind)));
  const catalog = join(schemas, "catalog.json");
  const listed = KINDS.map(([path, kind]) => ({
    name: kind,
    description: kind,
    url: join(schemas, `${kind}.json`),
    fileMatch: [`**/${path}`],
  }));
  writeFileSync(catalog, JSON.stringify({ version: 1, schemas: listed }));
  const main = join(createRequire(import.meta.url).resolve("v8r"), "../index.js");
  const files = KINDS.map(([path]) => path);
  return { args: [main, ...files, "--catalogs", catalog], folder };
}

/** It reads one file for a schema, so the others it refers to are put inside. */
function whole(kind: string): object {
  const names = readdirSync(SCHEMAS).filter((name) => name !== `${kind}.schema.json`);
  const inside = Object.fromEntries(
    names.map((name) => [name, { ...read(name), $id: at(name) }] as const),
  );
  const own = read(`${kind}.schema.json`);
  return { ...own, $id: at(`${kind}.schema.json`), $defs: { ...own.$defs, ...inside } };
}

function read(name: string): { readonly $defs?: object } {
  return JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")) as { readonly $defs?: object };
}

function at(name: string): string {
  return `https://schemas.example/${name}`;
}

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { glance } from "../definitions/yaml/read-yaml.ts";
import { FORMS } from "../definitions/sources.ts";
import { fromPackage } from "../from-package.ts";
import type { NewFiles } from "../starters/files.ts";

const SHELF = "defaults/more";

/** What can be added to definitions, by name. */
export function namesOnShelf(): readonly string[] {
  return readdirSync(fromPackage(SHELF)).toSorted();
}

/** The files of one of them, in a language in which it stands there. */
export function takenFromShelf(name: string, language: string): NewFiles {
  const folder = join(fromPackage(SHELF), name, language);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path), "utf8")]),
  );
}

/** What one of them is for: its form says so, or, where nobody fills one in, the first line of its process or its pathway. */
export function purposeOf(files: NewFiles): string {
  const textIn = (folder: string) =>
    Object.entries(files).find(([path]) => path.startsWith(`${folder}/`))?.[1];
  const form = textIn(FORMS);
  if (form !== undefined) return (glance(form) as { readonly description: string }).description;
  const [, purpose = ""] = /^# (.*)$/m.exec(textIn("processes") ?? textIn("pathways") ?? "") ?? [];
  return purpose;
}

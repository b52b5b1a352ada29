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

/** What one of them is for: its form says so. */
export function purposeOf(files: NewFiles): string {
  const [form = ""] = Object.entries(files).flatMap(([path, text]) =>
    path.startsWith(`${FORMS}/`) ? [text] : [],
  );
  return (glance(form) as { readonly description: string }).description;
}

import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { FOLDERS, type SourceFile } from "../definitions/definitions.ts";
import { MOST_FILES } from "../definitions/read.ts";
import { MOST_BYTES } from "../definitions/read-source.ts";
import { FORMS, isDefinition } from "../definitions/sources.ts";

/** Reads the definition files of a folder, or says why there is none; follows no link out of it. */
export function readFolder(folder: string): readonly SourceFile[] | string {
  const root = real(folder);
  if (root === undefined || !statSync(root).isDirectory()) return `there is no folder ${folder}`;
  const paths = ["", ...FOLDERS, FORMS].flatMap((part) => definitionsIn(root, part));
  return paths.slice(0, MOST_FILES + 1).map((path) => readFile(root, path));
}

function definitionsIn(root: string, part: string): readonly string[] {
  const folder = join(root, part);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(mayBeFile)
    .map(({ name }) => (part ? `${part}/${name}` : name))
    .filter(isDefinition)
    .toSorted();
}

function mayBeFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

function readFile(root: string, path: string): SourceFile {
  const target = real(join(root, path));
  if (target === undefined) return unreadable(path, "The link leads nowhere.");
  if (!isInside(root, target)) return unreadable(path, "The link leads out of the folder.");
  const file = statSync(target);
  if (!file.isFile()) return unreadable(path, "This is not a file.");
  if (file.size > MOST_BYTES) return unreadable(path, "The file is larger than 256 kB.");
  return decoded(path, readFileSync(target));
}

function decoded(path: string, bytes: Uint8Array): SourceFile {
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return unreadable(path, "The file is not UTF-8 text.");
  }
}

function unreadable(path: string, why: string): SourceFile {
  return { path, text: "", unreadable: why };
}

function isInside(root: string, target: string): boolean {
  const way = relative(root, target);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function real(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

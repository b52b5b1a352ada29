import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../definitions/definitions.ts";

/** The most bytes a file of another tool may have. */
const MOST = 10_000_000;

/** A file's text, or why there is none. */
export function readText(path: string): { readonly text: string } | { readonly why: string } {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) return { why: `there is no file ${path}` };
  if (!file.isFile()) return { why: `${path} is not a file` };
  if (file.size > MOST) return { why: `${path} is larger than 10 MB` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)) };
  } catch {
    return { why: `${path} is not UTF-8 text, or may not be read` };
  }
}

/** A file that should be there, and what is there now. */
export interface Wanted extends SourceFile {
  readonly now: "missing" | "same" | "other";
}

/** Compares files with what a folder holds; nothing is written. */
export function compare(folder: string, files: readonly SourceFile[]): readonly Wanted[] {
  return files.map((file) => ({ ...file, now: look(join(folder, file.path), file.text) }));
}

function look(path: string, text: string): Wanted["now"] {
  if (!existsSync(path)) return "missing";
  if (!statSync(path).isFile()) throw new Error(`nothing was written: ${path} is not a file`);
  return readFileSync(path, "utf8") === text ? "same" : "other";
}

/** Makes it so: each file appears whole, or not at all. */
export function write(folder: string, files: readonly Wanted[]): void {
  for (const { path, text, now } of files) {
    if (now === "same") continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.${process.pid}.new`;
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, target);
  }
}

import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../../definitions/definitions.ts";

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
  return statSync(path).isFile() && readFileSync(path, "utf8") === text ? "same" : "other";
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

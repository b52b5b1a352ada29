import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { aboutFile } from "../beside.ts";
import type { SourceFile } from "../definitions/definitions.ts";
import { makeFolder } from "../make-folder.ts";
import { printed } from "../words/printed.ts";
import { cli } from "../words/generated/cli.ts";
import { validate } from "../words/generated/validate.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** The most bytes a file of another tool may have. */
export const MOST_TEXT = 10_000_000;

type Read = { readonly text: string } | { readonly why: Shown };

/** A file's text, or why there is none. */
export function readText(path: string, voice: Voice): Read {
  const say = cli(voice);
  const file = printed(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { why: validate(voice)("validate-no-file", { file }) };
  if (!found.isFile()) return { why: say("cli-not-a-file", { file }) };
  if (found.size > MOST_TEXT) return { why: say("cli-file-too-large", { file }) };
  try {
    return decoded(readFileSync(path), path, voice);
  } catch {
    return { why: say("cli-file-unreadable", { file }) };
  }
}

/** The text of these bytes of a file, or why there is none. */
export function decoded(bytes: Buffer, path: string, voice: Voice): Read {
  const say = cli(voice);
  const file = printed(path);
  if (bytes.length > MOST_TEXT) return { why: say("cli-file-too-large", { file }) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { why: say("cli-file-unreadable", { file }) };
  }
}

/** A file that should be there, and what is there now. */
export interface Wanted extends SourceFile {
  readonly now: "missing" | "same" | "other";
}

/** Compares files with what a folder holds; nothing is written. */
export function compare(
  folder: string,
  files: readonly SourceFile[],
  voice: Voice,
): readonly Wanted[] {
  return files.map((file) => ({ ...file, now: look(join(folder, file.path), file.text, voice) }));
}

function look(path: string, text: string, voice: Voice): Wanted["now"] {
  if (!existsSync(path)) return "missing";
  if (!statSync(path).isFile()) {
    const reason = cli(voice)("cli-not-a-file", { file: printed(path) });
    throw new Error(cli(voice)("cli-nothing-written", { reason }));
  }
  return readFileSync(path, "utf8") === text ? "same" : "other";
}

/** Makes it so: each file appears whole, or not at all. */
export function write(folder: string, files: readonly Wanted[]): void {
  for (const { path, text, now } of files) {
    if (now === "same") continue;
    const target = join(folder, path);
    makeFolder(dirname(target));
    const beside = `${target}.${process.pid}.new`;
    try {
      writeFileSync(beside, text, { flag: "wx" });
      renameSync(beside, target);
    } catch (error) {
      throw aboutFile(target, beside, error);
    }
  }
}

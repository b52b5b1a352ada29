import { lstatSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SourceFile } from "../definitions/definitions.ts";
import { readDefinitions } from "../definitions/read.ts";
import { makeFolder } from "../make-folder.ts";
import type { NewFiles } from "../starters/files.ts";
import { init } from "../words/generated/init.ts";
import { printed } from "../words/printed.ts";
import type { Voice } from "../words/voice.ts";
import { readFolder } from "./files.ts";
import { textsOf } from "./format/report.ts";
import { text } from "./format/text.ts";
import { wantedOf } from "./reading.ts";

/** Writes what is not there yet, and tells which of it was. */
export function writeNew(folder: string, files: NewFiles): readonly string[] {
  makeFolder(folder);
  return Object.entries(files).flatMap(([path, content]) => {
    const target = join(folder, path);
    // A link to nowhere is there too, and is not written through.
    if (lstatSync(target, { throwIfNoEntry: false })) return [path];
    makeFolder(dirname(target));
    writeFileSync(target, content, { flag: "wx" });
    return [];
  });
}

/** Which files were written, and which were there. */
export function writtenFiles(
  folder: string,
  files: NewFiles,
  kept: readonly string[],
  voice: Voice,
): string {
  const say = init(voice);
  const written = Object.keys(files).filter((path) => !kept.includes(path));
  const where = folder === "." ? say("init-here") : printed(folder);
  const lines = [
    say("init-wrote", { files: written.length, folder: where }),
    ...written.map((path) => `  ${path}`),
    ...kept.map((path) => `  ${say("init-kept", { file: printed(path) })}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** What is wrong with the definitions of a folder, in words; nothing where they are fine. */
export function problemsOf(folder: string, voice: Voice): string | undefined {
  const all = filesIn(folder, voice);
  const reading = readDefinitions(all, undefined, wantedOf(voice));
  return reading.problems.length === 0 ? undefined : inWords(reading, folder, all, voice);
}

/** Why definitions could not come into force with new files besides those of their folder; nothing where they could. */
export function problemsWith(folder: string, files: NewFiles, voice: Voice): string | undefined {
  const there = filesIn(folder, voice);
  const known = new Set(there.map(({ path }) => path));
  const fresh = Object.entries(files).flatMap(([path, content]) =>
    known.has(path) ? [] : [{ path, text: content }],
  );
  const all = [...there, ...fresh];
  const reading = readDefinitions(all, undefined, wantedOf(voice));
  if (reading.definitions) return undefined;
  // What stops nothing is no reason.
  const problems = reading.problems.filter(({ severity }) => severity === "error");
  return inWords({ ...reading, problems, skipped: [] }, folder, all, voice);
}

function filesIn(folder: string, voice: Voice): readonly SourceFile[] {
  const files = readFolder(folder, voice);
  return typeof files === "string" ? [] : files;
}

function inWords(
  reading: ReturnType<typeof readDefinitions>,
  folder: string,
  files: readonly SourceFile[],
  voice: Voice,
): string {
  return text({ ...reading, folder, textOf: textsOf(files) }, voice);
}

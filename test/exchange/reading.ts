import { readDefinitions } from "../../src/definitions/read.ts";
import type { Carried } from "../../src/exchange/carried.ts";
import { exportTo, type TARGETS } from "../../src/exchange/export.ts";
import { filesOf } from "../../src/exchange/files.ts";
import { readHome } from "../../src/exchange/home.ts";
import { type Asked, importFiles } from "../../src/exchange/import.ts";
import { PLAIN } from "../../src/words/voice.ts";

/** What comes of one file; throws where it cannot be read. */
export function imported(text: string, asked: Asked = {}, file = "source") {
  const result = importFiles([{ file, text }], asked, PLAIN);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** What is wrong with a file, as `line:column: what`. */
export function wrongWith(text: string, asked: Asked = {}): readonly string[] {
  const result = importFiles([{ file: "source", text }], asked, PLAIN);
  if (!("problems" in result)) throw new Error("nothing is wrong with it");
  return result.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

/** What could not be carried over, as `line: why`. */
export function leftOf(text: string, asked: Asked = {}): readonly string[] {
  return imported(text, asked).left.map(({ line, message }) => `${line}: ${message}`);
}

/** What stands in the folder after an import, read back; throws where anything is wrong with it. */
export function atHome(carried: Carried): Carried {
  const files = filesOf(carried, carried.organization ?? "Harbor");
  const { definitions, problems } = readDefinitions(files);
  if (!definitions) throw new Error(JSON.stringify(problems));
  const home = readHome(definitions, files, PLAIN);
  if ("problems" in home) throw new Error(JSON.stringify(home.problems));
  return home;
}

export const TODAY = "2026-11-21";

/** Exports what an import wrote. */
export function exported(target: (typeof TARGETS)[number], carried: Carried) {
  return exportTo(target, atHome(carried), TODAY, PLAIN);
}

/** The files of an import, by path. */
export function written(carried: Carried): Readonly<Record<string, string>> {
  return Object.fromEntries(filesOf(carried).map(({ path, text }) => [path, text]));
}

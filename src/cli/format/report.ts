import { relative, resolve, sep } from "node:path";
import type { Problem, Skipped, SourceFile } from "../../definitions/definitions.ts";

/** What a validation found. */
export interface Report {
  readonly problems: readonly Problem[];
  /** What files set aside with a reason. */
  readonly skipped: readonly Skipped[];
  /** How many files were read. */
  readonly checked: number;
  /** The folder, as it was named. */
  readonly folder: string;
}

/** The same, for whoever wants to see the lines that problems are about. */
export interface WithTexts extends Report {
  /** What a file says; empty where there is none. */
  readonly textOf: (file: string) => string;
}

/** What these files say, for a report. */
export function textsOf(files: readonly SourceFile[]): WithTexts["textOf"] {
  return (file) => files.find(({ path }) => path === file)?.text ?? "";
}

/** A problem's file as seen from where the program runs: what GitHub needs to find it. */
export function pathFromHere(report: Report, problem: Problem): string {
  const path = relative(process.cwd(), resolve(report.folder, problem.file));
  return path.split(sep).join("/");
}

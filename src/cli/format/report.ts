import { relative, resolve, sep } from "node:path";
import type { Problem, Skipped } from "../../definitions/definitions.ts";

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

/** A problem's file as seen from where the program runs: what GitHub needs to find it. */
export function pathFromHere(report: Report, problem: Problem): string {
  const path = relative(process.cwd(), resolve(report.folder, problem.file));
  return path.split(sep).join("/");
}

import { pathFromHere, type Report } from "../src/cli/format/report.ts";
import type { AnnotationProperties } from "@actions/core";
import { summary } from "../src/cli/format/summary.ts";
import { validated } from "../src/cli/reading.ts";
import type { Problem } from "../src/definitions/definitions.ts";
import { action } from "../src/words/generated/action.ts";
import { printed } from "../src/words/printed.ts";
import { ours } from "../src/words/shown.ts";
import { PLAIN } from "../src/words/voice.ts";
import { annotate, fail, hand, addToSummary, inputLines, log } from "./runner.ts";
import { summaryOf } from "./summary.ts";

/** Annotates every problem at its line, sums up, and fails where there are errors. */
export function validate(folder: string): void {
  const reading = validated(folder, inputLines("only"), PLAIN);
  if (typeof reading === "string") return fail(`Waymark: ${reading}`);
  const { voice, problems, skipped, checked } = reading;
  const report: Report = { problems, skipped, checked, folder };
  for (const problem of problems)
    annotate(problem.severity, problem.message, placeOf(report, problem));
  for (const problem of skipped) {
    const said = { reason: printed(problem.reason), problem: ours(problem.message) };
    annotate("notice", action(voice)("action-skipped-one", said), placeOf(report, problem));
  }
  log(summary(report, voice));
  hand({ problems: problems.length, skipped: skipped.length, checked });
  addToSummary(summaryOf(report, voice));
  // Not `fail`: it would be an annotation more than there are problems.
  if (problems.some(({ severity }) => severity === "error")) process.exitCode = 1;
}

function placeOf(report: Report, problem: Problem): AnnotationProperties {
  const { rule, line, column } = problem;
  return { title: rule, file: pathFromHere(report, problem), startLine: line, startColumn: column };
}

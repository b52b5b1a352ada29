import * as core from "@actions/core";
import { pathFromHere, type Report } from "../src/cli/format/report.ts";
import { summary } from "../src/cli/format/summary.ts";
import { validated } from "../src/cli/reading.ts";
import type { Problem, Skipped } from "../src/definitions/definitions.ts";
import { action } from "../src/words/generated/action.ts";
import { printed } from "../src/words/printed.ts";
import { ours } from "../src/words/shown.ts";
import { PLAIN } from "../src/words/voice.ts";
import { writeSummary } from "./summary.ts";

/** Annotates every problem at its line, sums up, and fails where there are errors. */
export async function validate(folder: string): Promise<void> {
  const reading = validated(folder, core.getMultilineInput("only"), PLAIN);
  if (typeof reading === "string") {
    core.setFailed(`Waymark: ${reading}`);
    return;
  }
  const report: Report = { ...reading, folder };
  for (const problem of report.problems) annotate(report, problem);
  for (const problem of report.skipped) notice(report, problem);
  core.info(summary(report, PLAIN));
  core.setOutput("problems", report.problems.length);
  core.setOutput("skipped", report.skipped.length);
  core.setOutput("checked", report.checked);
  await writeSummary(report);
  const failed = report.problems.some(({ severity }) => severity === "error");
  // Not `setFailed`: it would be an annotation more than there are problems.
  if (failed) process.exitCode = core.ExitCode.Failure;
}

function annotate(report: Report, problem: Problem): void {
  const say = problem.severity === "error" ? core.error : core.warning;
  say(problem.message, placeOf(report, problem));
}

function notice(report: Report, problem: Skipped): void {
  const said = { reason: printed(problem.reason), problem: ours(problem.message) };
  core.notice(action(PLAIN)("action-skipped-one", said), placeOf(report, problem));
}

function placeOf(report: Report, problem: Problem): core.AnnotationProperties {
  return {
    file: pathFromHere(report, problem),
    startLine: problem.line,
    startColumn: problem.column,
    title: problem.rule,
  };
}

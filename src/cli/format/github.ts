import type { Problem } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import { validate } from "../../words/generated/validate.ts";
import { ours } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { pathFromHere, type Report } from "./report.ts";
import { workflowCommand } from "./workflow-command.ts";

/** Workflow commands: GitHub Actions shows each at its line. */
export function github(report: Report, voice: Voice): string {
  const found = report.problems.map((one) => command(report, one, one.severity, one.message));
  const skipped = report.skipped.map((one) => {
    const said = { reason: printed(one.reason), problem: ours(one.message) };
    return command(report, one, "notice", validate(voice)("validate-skipped", said));
  });
  return [...found, ...skipped].join("");
}

function command(report: Report, problem: Problem, name: string, message: string): string {
  const { line, column, rule } = problem;
  const at = { file: pathFromHere(report, problem), line, col: column, title: rule };
  return workflowCommand(name, at, message);
}

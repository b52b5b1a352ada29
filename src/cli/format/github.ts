import type { Problem } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import { validate } from "../../words/generated/validate.ts";
import { ours } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { pathFromHere, type Report } from "./report.ts";

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
  const file = property(pathFromHere(report, problem));
  return `::${name} file=${file},line=${line},col=${column},title=${property(rule)}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

import type { Problem } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import { validate } from "../../words/generated/validate.ts";
import { joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Report } from "./report.ts";

const MOST_LINES = 500;

/** One line for each problem: where, how bad, what, and the rule's name. */
export function text({ problems, skipped }: Report, voice: Voice): string {
  const found = problems.map((one) => line(one, one.severity, one.rule));
  const aside = skipped.map((one) => line(one, "skipped", `${one.rule}: ${printed(one.reason)}`));
  return [...first(found, voice), ...first(aside, voice)].join("");
}

function first(lines: readonly string[], voice: Voice): readonly string[] {
  const count = lines.length - MOST_LINES;
  if (count <= 0) return lines;
  return [...lines.slice(0, MOST_LINES), `${validate(voice)("validate-more", { count })}\n`];
}

function line(problem: Problem, word: string, why: string): string {
  const { file, line: row, column, message } = problem;
  return `${printed(file)}:${row}:${column}: ${word}: ${message} (${why})\n`;
}

/** How it went, in one sentence. */
export function summary({ problems, skipped, checked: files }: Report, voice: Voice): Shown {
  const say = validate(voice);
  if (files === 0 && problems.length === 0) return say("validate-none");
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors > 0 ? [say("validate-errors", { count: errors })] : []),
    ...(warnings > 0 ? [say("validate-warnings", { count: warnings })] : []),
    ...(problems.length === 0 ? [say("validate-fine")] : []),
    ...(skipped.length > 0 ? [say("validate-skips", { count: skipped.length })] : []),
  ];
  const checked = say("validate-checked", { files });
  return say("validate-summary", { checked, found: joined(found, ", ") });
}

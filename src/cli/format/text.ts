import { plain } from "../../definitions/say.ts";
import type { Problem } from "../../definitions/definitions.ts";
import type { Report } from "./report.ts";

const MOST_LINES = 500;

/** One line for each problem: where, how bad, what, and the rule's name. */
export function text({ problems, skipped }: Report): string {
  const found = problems.map((one) => line(one, one.severity, one.rule));
  const aside = skipped.map((one) => line(one, "skipped", `${one.rule}: ${plain(one.reason)}`));
  return [...first(found), ...first(aside)].join("");
}

function first(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;
  if (more <= 0) return lines;
  return [...lines.slice(0, MOST_LINES), `… and ${more} more; --format json shows all.\n`];
}

function line(problem: Problem, word: string, why: string): string {
  const { file, line: row, column, message } = problem;
  return `${plain(file)}:${row}:${column}: ${word}: ${message} (${why})\n`;
}

/** How it went, in one sentence. */
export function summary({ problems, skipped, checked }: Report): string {
  if (checked === 0 && problems.length === 0)
    return "No file checked: none of those named is a definition here.";
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const found = [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ");
  const aside = skipped.length ? `, ${skipped.length} skipped with a reason` : "";
  return `${count(checked, "file") || "No file"} checked: ${found || "nothing wrong"}${aside}.`;
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

import { plain } from "../../definitions/say.ts";
import type { Report } from "./report.ts";

/** One line for each problem: where, how bad, what, and the rule's name. */
export function text({ problems }: Report): string {
  return problems
    .map(
      ({ file, line, column, severity, message, rule }) =>
        `${plain(file)}:${line}:${column}: ${severity}: ${message} (${rule})\n`,
    )
    .join("");
}

/** How it went, in one sentence. */
export function summary({ problems, checked }: Report): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const found = [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ");
  return `${count(checked, "file") || "No file"} checked: ${found || "nothing wrong"}.`;
}

function count(number: number, noun: string): string {
  return number === 0 ? "" : `${number} ${noun}${number === 1 ? "" : "s"}`;
}

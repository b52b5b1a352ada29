import type { Problem } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";
import { first } from "./first.ts";
import { pathFromHere, type Report } from "./report.ts";

/** One line for each problem, as editors and `grep` read them: where, how bad, what, and the rule's name. */
export function lines(report: Report, voice: Voice): string {
  const found = report.problems.map((one) => line(report, one, one.severity, one.rule));
  const aside = report.skipped.map((one) =>
    line(report, one, "skipped", `${one.rule}: ${printed(one.reason)}`),
  );
  return [found, aside]
    .map((all) => first(all, voice))
    .flatMap(({ some, more }) => [...some, ...more])
    .map((text) => `${text}\n`)
    .join("");
}

function line(report: Report, problem: Problem, word: string, why: string): string {
  const { line: row, column, message } = problem;
  return `${printed(pathFromHere(report, problem))}:${row}:${column}: ${word}: ${message} (${why})`;
}

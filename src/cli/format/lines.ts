import type { Problem } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";
import { first } from "./first.ts";
import type { Report } from "./report.ts";

/** One line for each problem, as editors and `grep` read them: where, how bad, what, and the rule's name. */
export function lines({ problems, skipped }: Report, voice: Voice): string {
  const found = problems.map((one) => line(one, one.severity, one.rule));
  const aside = skipped.map((one) => line(one, "skipped", `${one.rule}: ${printed(one.reason)}`));
  return [found, aside]
    .map((all) => first(all, voice))
    .flatMap(({ some, more }) => [...some, ...more])
    .map((text) => `${text}\n`)
    .join("");
}

function line(problem: Problem, word: string, why: string): string {
  const { file, line: row, column, message } = problem;
  return `${printed(file)}:${row}:${column}: ${word}: ${message} (${why})`;
}

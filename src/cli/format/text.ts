import type { Problem, Skipped } from "../../definitions/definitions.ts";
import { printed } from "../../words/printed.ts";
import { validate } from "../../words/generated/validate.ts";
import type { Voice } from "../../words/voice.ts";
import { colored } from "../color.ts";
import { excerptOf } from "./excerpt.ts";
import { first } from "./first.ts";
import { pathFromHere, type WithTexts } from "./report.ts";

/** For people: file by file, what is wrong where, with the line it is about. */
export function text(
  report: WithTexts,
  voice: Voice,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const { some, more } = first([...report.problems, ...report.skipped], voice);
  const telling = { report, voice, stream };
  const files = [...Map.groupBy(some, ({ file }) => file).values()];
  const parts = [...files.map((ones) => ofFile(ones, telling)), ...more];
  return parts.map((part) => `${part}\n`).join("");
}

interface Telling {
  readonly report: WithTexts;
  readonly voice: Voice;
  readonly stream: NodeJS.WriteStream;
}

type Told = Problem | Skipped;

function ofFile(problems: readonly Told[], telling: Telling): string {
  const [one] = problems as readonly [Told];
  const { report, stream } = telling;
  const head = colored(["bold", "underline"], printed(pathFromHere(report, one)), stream);
  const source = report.textOf(one.file);
  return `${head}\n${problems.map((problem) => told(problem, source, telling)).join("")}`;
}

function told(problem: Told, source: string, { voice, stream }: Telling): string {
  const { line, column, message, rule } = problem;
  const how = "reason" in problem ? "skipped" : problem.severity;
  const word = colored(STYLES[how], validate(voice)(`validate-word-${how}`), stream);
  const why = "reason" in problem ? `${rule}: ${printed(problem.reason)}` : rule;
  const start = `  ${colored(["dim"], `${line}:${column}`, stream)} ${word}`;
  const lines = [`${start} ${message} ${colored(["dim"], `(${why})`, stream)}`];
  if (how !== "skipped") lines.push(...excerpt(problem, source, stream));
  return lines.map((one) => `${one}\n`).join("");
}

const STYLES = { error: ["bold", "red"], warning: ["bold", "yellow"], skipped: ["dim"] } as const;

/** Where nobody knows how wide a terminal is, such as in a log. */
const WIDTH = 100;

function excerpt(problem: Problem, source: string, stream: NodeJS.WriteStream): readonly string[] {
  const number = String(problem.line);
  const margin = number.length + 7;
  const found = excerptOf(problem, source, Math.max((stream.columns ?? WIDTH) - margin, 20));
  if (!found) return [];
  const [side, below] = [`    ${number} │ `, `    ${" ".repeat(number.length)} │ `];
  const caret = colored(STYLES[problem.severity], "^", stream);
  return [
    colored(["dim"], side, stream) + found.line,
    colored(["dim"], below, stream) + found.before + caret,
  ];
}

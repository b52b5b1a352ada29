import { pathFromHere, type Report } from "../src/cli/format/report.ts";
import { summary } from "../src/cli/format/summary.ts";
import type { Problem, Skipped } from "../src/definitions/definitions.ts";
import { action } from "../src/words/generated/action.ts";
import type { Voice } from "../src/words/voice.ts";

const MOST_ROWS = 200;

/** The job's summary: how it went, and a table of what is wrong. */
export function summaryOf(report: Report, voice: Voice): string {
  const { problems, skipped } = report;
  const say = action(voice);
  const more = problems.length - MOST_ROWS;
  return [
    "<h2>Waymark</h2>",
    `${summary(report, voice)}\n`,
    ...(problems.length > 0 ? [tableOf(report, problems, voice)] : []),
    ...(more > 0 ? [say("action-more", { count: more })] : []),
    ...(skipped.length > 0 ? [`<h3>${say("action-skipped")}</h3>`] : []),
    ...(skipped.length > 0 ? [tableOf(report, skipped.map(withReason), voice)] : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function withReason(problem: Skipped): Problem {
  return { ...problem, message: `${problem.message} ${problem.reason}` };
}

function tableOf(report: Report, problems: readonly Problem[], voice: Voice): string {
  const say = action(voice);
  const header = row("th", [say("action-where"), say("action-what"), say("action-rule")]);
  const rows = problems.slice(0, MOST_ROWS).map((problem) => {
    const where = `${pathFromHere(report, problem)}:${problem.line}:${problem.column}`;
    return row("td", [escaped(where), withCode(escaped(problem.message)), escaped(problem.rule)]);
  });
  return `<table>${header}${rows.join("")}</table>`;
}

function row(tag: "th" | "td", cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\r\n]/g, " ");
}

function withCode(text: string): string {
  return text.replace(/`([^`]*)`/g, "<code>$1</code>");
}

import * as core from "@actions/core";
import { pathFromHere, type Report } from "../src/cli/format/report.ts";
import type { Problem, Skipped } from "../src/definitions/definitions.ts";
import { summary } from "../src/cli/format/summary.ts";
import { action } from "../src/words/generated/action.ts";
import { PLAIN } from "../src/words/voice.ts";

const MOST_ROWS = 200;
const say = action(PLAIN);

/** Writes the job summary, where GitHub has a place for one. */
export async function writeSummary(report: Report): Promise<void> {
  if (!process.env["GITHUB_STEP_SUMMARY"]) return;
  const { problems, skipped } = report;
  core.summary.addHeading("Waymark", 2).addRaw(summary(report, PLAIN), true).addEOL();
  if (problems.length > 0) core.summary.addTable(tableOf(report, problems));
  const more = problems.length - MOST_ROWS;
  if (more > 0) core.summary.addRaw(say("action-more", { count: more }), true);
  if (skipped.length > 0) core.summary.addHeading(say("action-skipped"), 3);
  if (skipped.length > 0) core.summary.addTable(tableOf(report, skipped.map(withReason)));
  await core.summary.write();
}

function withReason(problem: Skipped): Problem {
  return { ...problem, message: `${problem.message} ${problem.reason}` };
}

function tableOf(
  report: Report,
  problems: readonly Problem[],
): Parameters<typeof core.summary.addTable>[0] {
  const header = [say("action-where"), say("action-what"), say("action-rule")].map((data) => ({
    data,
    header: true,
  }));
  const rows = problems.slice(0, MOST_ROWS).map((problem) => {
    const where = `${pathFromHere(report, problem)}:${problem.line}:${problem.column}`;
    return [escaped(where), withCode(escaped(problem.message)), escaped(problem.rule)];
  });
  return [header, ...rows];
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

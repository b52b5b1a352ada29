import * as core from "@actions/core";
import { pathFromHere, type Report } from "../src/cli/format/report.ts";
import { summary } from "../src/cli/format/text.ts";

const MOST_ROWS = 200;

/** Writes the job summary, where GitHub has a place for one. */
export async function writeSummary(report: Report): Promise<void> {
  if (!process.env["GITHUB_STEP_SUMMARY"]) return;
  const { problems } = report;
  core.summary.addHeading("Waymark", 2).addRaw(summary(report), true).addEOL();
  if (problems.length > 0) core.summary.addTable(tableOf(report));
  const more = problems.length - MOST_ROWS;
  if (more > 0) core.summary.addRaw(`And ${more} more: see the log.`, true);
  await core.summary.write();
}

function tableOf(report: Report): Parameters<typeof core.summary.addTable>[0] {
  const header = ["Where", "What", "Rule"].map((data) => ({ data, header: true }));
  const rows = report.problems.slice(0, MOST_ROWS).map((problem) => {
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

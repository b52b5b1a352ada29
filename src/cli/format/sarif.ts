import { CHECKS } from "../../definitions/checks/index.ts";
import type { Problem } from "../../definitions/definitions.ts";
import { BASICS } from "../../definitions/rules.ts";
import { sentenceOf } from "../../definitions/sentences.ts";
import { PLAIN } from "../../words/voice.ts";
import { pathFromHere, type Report } from "./report.ts";

/** SARIF 2.1.0, for code scanning and editors. */
export function sarif(report: Report): string {
  const rules = [...BASICS, ...CHECKS.map(({ name }) => name)].map((id) => ({
    id,
    shortDescription: { text: sentenceOf(id, PLAIN) },
  }));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Waymark", rules } },
        columnKind: "utf16CodeUnits",
        results: [
          ...report.problems.map((problem) => result(report, problem)),
          ...report.skipped.map((problem) => ({
            ...result(report, problem),
            suppressions: [{ kind: "inSource", justification: problem.reason }],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(report: Report, problem: Problem): object {
  const { line, column, severity, rule, message } = problem;
  const uri = pathFromHere(report, problem).split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

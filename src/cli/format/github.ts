import { pathFromHere, type Report } from "./report.ts";

/** Workflow commands: GitHub Actions shows each at its line. */
export function github(report: Report): string {
  return report.problems
    .map((problem) => {
      const { line, column, severity, message, rule } = problem;
      const file = property(pathFromHere(report, problem));
      return `::${severity} file=${file},line=${line},col=${column},title=${property(rule)}::${data(message)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

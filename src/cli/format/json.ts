import type { Problem } from "../../definitions/definitions.ts";
import type { Report } from "./report.ts";

/** `{ "problems": […], "skipped": […], "checked": N }`, files relative to the folder. */
export function json({ problems, skipped, checked }: Report): string {
  const report = {
    problems: problems.map(plain),
    skipped: skipped.map((one) => ({ ...plain(one), reason: one.reason })),
    checked,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The keys in the order that is promised. */
function plain({ file, line, column, severity, rule, message, pointer }: Problem): Problem {
  return { file, line, column, severity, rule, message, pointer };
}

import type { Report } from "./report.ts";

/** `{ "problems": […], "checked": N }`, files relative to the folder. */
export function json({ problems, checked }: Report): string {
  const listed = problems.map(({ file, line, column, severity, rule, message, pointer }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    pointer,
  }));
  return `${JSON.stringify({ problems: listed, checked }, null, 2)}\n`;
}

import { github } from "./github.ts";
import { json } from "./json.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** The ways to write a report down, by the name after `--format`. */
export const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  __proto__: null as never,
  text,
  json,
  github,
  sarif,
};

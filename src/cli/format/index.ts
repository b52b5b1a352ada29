import type { Voice } from "../../words/voice.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import type { Report } from "./report.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** The ways to write a report down, by the name after `--format`. */
export const FORMATS = { text, json, github, sarif } as const satisfies Readonly<
  Record<string, (report: Report, voice: Voice) => string>
>;

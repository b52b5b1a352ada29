import type { Voice } from "../../words/voice.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { lines } from "./lines.ts";
import type { WithTexts } from "./report.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

/** The ways to write a report down, by the name after `--format`. */
export const FORMATS = { text, lines, json, github, sarif } as const satisfies Readonly<
  Record<string, (report: WithTexts, voice: Voice) => string>
>;

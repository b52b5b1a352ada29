import { validate } from "../../words/generated/validate.ts";
import { joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import type { Report } from "./report.ts";

/** How it went, in one sentence. */
export function summary({ problems, skipped, checked: files }: Report, voice: Voice): Shown {
  const say = validate(voice);
  if (files === 0 && problems.length === 0) return say("validate-none");
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const found = [
    ...(errors > 0 ? [say("validate-errors", { count: errors })] : []),
    ...(warnings > 0 ? [say("validate-warnings", { count: warnings })] : []),
    ...(problems.length === 0 ? [say("validate-fine")] : []),
    ...(skipped.length > 0 ? [say("validate-skips", { count: skipped.length })] : []),
  ];
  const checked = say("validate-checked", { files });
  return say("validate-summary", { checked, found: joined(found, ", ") });
}

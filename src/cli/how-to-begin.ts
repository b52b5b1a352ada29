import type { Problem } from "../definitions/definitions.ts";
import { validate } from "../words/generated/validate.ts";
import type { Shown } from "../words/shown.ts";
import type { Voice } from "../words/voice.ts";

/** What to do where a folder has no definitions at all: most people are in another one, or at their very beginning. */
export function howToBegin(problems: readonly Problem[], voice: Voice): readonly Shown[] {
  if (!problems.some(({ rule }) => rule === "settings-exist")) return [];
  return [validate(voice)("validate-begin")];
}

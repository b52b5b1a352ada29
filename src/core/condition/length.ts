import { conditions } from "../../words/generated/conditions.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { lengthOf } from "../time.ts";

/** `3 months`, as the schema has let it through, in a language. */
export function lengthWords(text: string, voice: Voice): Shown {
  const { count, unit } = lengthOf(text);
  return conditions(voice)("conditions-length", { count, unit });
}

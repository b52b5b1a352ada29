import { quoted } from "../../words/printed.ts";
import { schema } from "../../words/generated/schema.ts";
import type { Voice } from "../../words/voice.ts";
import { child } from "../yaml/pointer.ts";
import type { FormMistake } from "./kind.ts";

/** What older YAML, which GitHub reads, takes for true or false. */
const SWITCH = /^(?:y|yes|n|no|on|off)$/i;

interface Known {
  /** Whether a value has no quotes. */
  readonly isBare: (pointer: string) => boolean;
  readonly isWrong: (pointer: string) => boolean;
  readonly voice: Voice;
}

/** Words without quotes that GitHub takes for true or false. */
export function bareWords(value: unknown, known: Known, pointer = ""): readonly FormMistake[] {
  const { isBare, isWrong, voice } = known;
  // What is wrong already, and all in it, has been said.
  if (isWrong(pointer)) return [];
  if (typeof value === "string") {
    if (!SWITCH.test(value) || !isBare(pointer)) return [];
    const message = schema(voice)("schema-form-bare", { value: quoted(value) });
    return [{ pointer, on: "value", message, severity: "error" }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => bareWords(one, known, child(pointer, key)));
}

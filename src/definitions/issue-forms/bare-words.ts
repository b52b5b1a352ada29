import { quote } from "../say.ts";
import { child } from "../yaml/pointer.ts";
import type { FormMistake } from "./kind.ts";

/** What older YAML, which GitHub reads, takes for true or false. */
const SWITCH = /^(?:y|yes|n|no|on|off)$/i;

/** Words without quotes that GitHub takes for true or false; `isBare` says whether a value has none. */
export function bareWords(
  value: unknown,
  isBare: (pointer: string) => boolean,
  isWrong: (pointer: string) => boolean,
  pointer = "",
): readonly FormMistake[] {
  // What is wrong already, and all in it, has been said.
  if (isWrong(pointer)) return [];
  if (typeof value === "string") {
    if (!SWITCH.test(value) || !isBare(pointer)) return [];
    const message = `GitHub takes ${quote(value)} for true or false: put it in quotes.`;
    return [{ pointer, on: "value", message, severity: "error" }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    bareWords(one, isBare, isWrong, child(pointer, key)),
  );
}

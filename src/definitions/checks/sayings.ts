import { checks } from "../../words/generated/checks.ts";
import { quoted } from "../../words/printed.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import { nearest } from "../nearest.ts";
import { SAYINGS } from "../sayings.ts";
import type { Check } from "./check.ts";

const NAMES: readonly string[] = SAYINGS;

export const messageNamesAreSpelled: Check = {
  name: "message-names-are-spelled",
  // It may be meant: whoever gets in may be told nothing but a word.
  severity: "warning",
  check: ({ processes }, at, voice) =>
    Object.entries(processes).flatMap(([id, process]) =>
      outcomesOf(id, process).flatMap(({ at: { noun, path }, action }) => {
        const meant = "say" in action ? meantBy(action.say) : undefined;
        if (meant === undefined) return [];
        const message = checks(voice)("checks-said-as-it-stands", { name: quoted(meant) });
        return [at(noun, id, [...path, "say"], message)];
      }),
    ),
};

/** The name that a single word is nearly, and not quite. */
function meantBy(said: string): string | undefined {
  return NAMES.includes(said) || /[^\p{L}]/u.test(said) ? undefined : nearest(said, NAMES);
}

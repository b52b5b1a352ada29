import { checks } from "../../words/generated/checks.ts";
import type { Voice } from "../../words/voice.ts";
import type { Draft } from "../draft.ts";
import { ofProcesses } from "../inside/conditions.ts";
import { atTheEnd } from "../inside/outcomes.ts";
import type { Place } from "../inside/place.ts";
import { clear } from "../inside/clear.ts";
import { noSuch } from "../say.ts";
import type { Check, Finding } from "./check.ts";

export const decidedOptionsExist: Check = {
  name: "decided-options-exist",
  check: (draft, _, voice) => [
    ...ofProcesses(draft).flatMap(({ at: { id, path }, condition }) =>
      "decided" in condition
        ? wrongOption(draft, id, [...path, "decided"], condition.decided, voice)
        : [],
    ),
    ...clear(draft).flatMap(([id, process]) =>
      atTheEnd(id, process).flatMap(({ at: { path }, action: { when } }) =>
        when && "decided" in when
          ? wrongOption(draft, id, [...path, "when", "decided"], when.decided, voice)
          : [],
      ),
    ),
  ],
};

function wrongOption(
  draft: Draft,
  id: string,
  path: Place["path"],
  option: string,
  voice: Voice,
): readonly Finding[] {
  // The option may be among what somebody misspelt.
  if (draft.doubts("processes", id)) return [];
  const known = optionsIn(draft, id);
  const finding = { noun: "processes", id, path } as const;
  if (!known.has(option)) return [{ ...finding, message: noSuch("option", option, known, voice) }];
  // It does not change any more while a step waits for it.
  if (!path.includes("until")) return [];
  return [{ ...finding, message: checks(voice)("checks-decided-until") }];
}

function optionsIn(draft: Draft, process: string): ReadonlySet<string> {
  return new Set(
    ofProcesses(draft).flatMap(({ at: { id }, condition }) =>
      id === process && "decision" in condition ? condition.decision.options : [],
    ),
  );
}

import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import { CONTRIBUTION_TYPES } from "../../commands/contribution-types.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { outcomesOf } from "../inside/outcomes.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { noSuch, sentences } from "../say.ts";
import type { Check } from "./check.ts";

export const contributionTypesExist: Check = {
  name: "contribution-types-exist",
  check: (draft, at, voice) => {
    // One key of the settings that is misspelt may be `types`.
    if (!draft.settings || draft.doubts("settings", "")?.has("")) return [];
    const { contributions = [], types = {} } = draft.settings;
    const known = new Set([...Object.keys(types), ...CONTRIBUTION_TYPES]);
    const inRules = contributions.flatMap(({ type }, index) =>
      known.has(type)
        ? []
        : [at("settings", "", ["contributions", index, "type"], unknown(type, known, voice))],
    );
    const inConditions = conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("contributions" in condition)) return [];
      return (condition.contributions.types ?? []).flatMap((type, index) =>
        known.has(type)
          ? []
          : [at(noun, id, [...path, "contributions", "types", index], unknown(type, known, voice))],
      );
    });
    const inOutcomes = Object.entries(draft.processes).flatMap(([id, process]) =>
      outcomesOf(id, process).flatMap(({ at: { path }, action }) => {
        if (!("record" in action) || known.has(action.record)) return [];
        return [at("processes", id, [...path, "record"], unknown(action.record, known, voice))];
      }),
    );
    return [...inRules, ...inConditions, ...inOutcomes];
  },
};

function unknown(type: string, known: ReadonlySet<string>, voice: Voice): Shown {
  return sentences(noSuch("contribution", type, known, voice), checks(voice)("checks-own-types"));
}

const KEYS = ["paths", "labels", "reason", "credit"] as const;

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "pull_request.merged": ["paths", "labels"],
  "pull_request_review.submitted": [],
  "issues.closed": ["labels", "reason", "credit"],
};

export const rulesFitTheirEvents: Check = {
  name: "rules-fit-their-events",
  check: (draft, at, voice) =>
    (draft.settings?.contributions ?? []).flatMap((rule, index) =>
      KEYS.filter(
        (key) => rule[key] !== undefined && !(ANSWERS[rule.on] ?? KEYS).includes(key),
      ).map((key) =>
        at(
          "settings",
          "",
          ["contributions", index, key],
          checks(voice)("checks-event-lacks", { event: quoted(rule.on), key: quoted(key) }),
        ),
      ),
    ),
};

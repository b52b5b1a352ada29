import { CONTRIBUTION_TYPES } from "../../commands/contribution-types.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { noSuch, quote } from "../say.ts";
import type { Check } from "./check.ts";

export const contributionTypesExist: Check = {
  name: "contribution-types-exist",
  sentence: "A kind of contribution is one that all-contributors knows, or one of your own.",
  check: (draft, at) => {
    // One key of the settings that is misspelt may be `types`.
    if (!draft.settings || draft.doubts("settings", "")?.has("")) return [];
    const { contributions = [], types = {} } = draft.settings;
    const known = new Set([...Object.keys(types), ...CONTRIBUTION_TYPES]);
    const inRules = contributions.flatMap(({ type }, index) =>
      known.has(type)
        ? []
        : [at("settings", "", ["contributions", index, "type"], unknown(type, known))],
    );
    const inConditions = conditionsOf(draft).flatMap(({ at: { noun, id, path }, condition }) => {
      if (!("contributions" in condition)) return [];
      return (condition.contributions.types ?? []).flatMap((type, index) =>
        known.has(type)
          ? []
          : [at(noun, id, [...path, "contributions", "types", index], unknown(type, known))],
      );
    });
    return [...inRules, ...inConditions];
  },
};

function unknown(type: string, known: ReadonlySet<string>): string {
  return `${noSuch("kind of contribution", type, known)} Your own go under \`types\` in waymark.yml.`;
}

const KEYS = ["paths", "labels", "reason", "credit"] as const;

const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "pull_request.merged": ["paths", "labels"],
  "pull_request_review.submitted": [],
  "issues.closed": ["labels", "reason", "credit"],
};

export const rulesFitTheirEvents: Check = {
  name: "rules-fit-their-events",
  sentence: "A rule for contributions asks only what its event can answer.",
  check: (draft, at) =>
    (draft.settings?.contributions ?? []).flatMap((rule, index) =>
      KEYS.filter(
        (key) => rule[key] !== undefined && !(ANSWERS[rule.on] ?? KEYS).includes(key),
      ).map((key) =>
        at(
          "settings",
          "",
          ["contributions", index, key],
          `${quote(rule.on)} has no ${quote(key)}: leave it out.`,
        ),
      ),
    ),
};

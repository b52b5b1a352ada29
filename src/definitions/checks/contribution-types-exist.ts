import { CONTRIBUTION_TYPES } from "../../commands/contribution-types.ts";
import type { Check } from "./check.ts";
import { conditionsOf } from "../inside/conditions.ts";
import { noSuch } from "../say.ts";

/** A kind of contribution is one that all-contributors knows, or one of your own. */
export const contributionTypesExist: Check = {
  name: "contribution-types-exist",
  sentence: "A kind of contribution is one that all-contributors knows, or one of your own.",
  check: (draft, at) => {
    // One key of the settings that is misspelt may be `types`.
    if (!draft.settings || draft.doubts.get("settings/")?.has("")) return [];
    const { contributions = [], types = {} } = draft.settings;
    const known = new Set([...Object.keys(types), ...Object.keys(CONTRIBUTION_TYPES)]);
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

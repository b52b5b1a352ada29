import { checks } from "../../words/generated/checks.ts";
import type { Condition } from "../types.ts";
import type { Check } from "./check.ts";

export const stayingCanEnd: Check = {
  name: "staying-can-end",
  severity: "warning",
  check: (draft, at, voice) =>
    Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      stages.flatMap(({ id: own, "stays-while": goesOn }, index) => {
        // What is misspelt there may be what can end.
        if (!goesOn || draft.doubts("pathways", id)) return [];
        if (canEnd(goesOn, (one) => one.pathway === id && one["is-at-least"] === own)) return [];
        const message = checks(voice)("checks-staying-for-ever");
        return [at("pathways", id, ["stages", index, "stays-while"], message)];
      }),
    ),
};

type Asked = Extract<Condition, { readonly stage: unknown }>["stage"];

/** Whether a condition that held once may hold no more; what the stage asks about itself holds as long as it does. */
function canEnd(condition: Condition, isOwn: (asked: Asked) => boolean): boolean {
  if ("all" in condition) return condition.all.some((part) => canEnd(part, isOwn));
  if ("any" in condition) return condition.any.every((part) => canEnd(part, isOwn));
  if ("contributions" in condition) return condition.contributions.within !== undefined;
  if ("stage" in condition) return !isOwn(condition.stage);
  return !["checklist", "endorsements", "mentor"].some((key) => key in condition);
}

export const restingIsTold: Check = {
  name: "resting-is-told",
  severity: "warning",
  check: ({ settings, pathways, doubts }, at, voice) => {
    // A key that was misspelled may have meant to name it.
    if (!settings || settings.private !== undefined || doubts("settings", "")) return [];
    return Object.entries(pathways).flatMap(([id, { stages }]) =>
      stages.flatMap((stage, index) =>
        stage["stays-while"]
          ? [
              at(
                "pathways",
                id,
                ["stages", index, "stays-while"],
                checks(voice)("checks-resting-where"),
              ),
            ]
          : [],
      ),
    );
  },
};

import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import type { Condition } from "../types.ts";
import type { Check } from "./check.ts";

export const stayingCanEnd: Check = {
  name: "staying-can-end",
  severity: "warning",
  check: (draft, at, voice) => [
    ...Object.entries(draft.pathways).flatMap(([id, { stages }]) =>
      stages.flatMap(({ id: own, "stays-while": goesOn }, index) => {
        // What is misspelt there may be what can end.
        if (!goesOn || draft.doubts("pathways", id)) return [];
        const others = (one: Asked) => one.pathway !== id || one["is-at-least"] !== own;
        if (canEnd(goesOn, (one) => others(one) && mayRest(one, draft))) return [];
        const message = checks(voice)("checks-staying-for-ever");
        return [at("pathways", id, ["stages", index, "stays-while"], message)];
      }),
    ),
    ...Object.entries(draft.badges).flatMap(([id, { while: lasting }]) => {
      if (!lasting || draft.doubts("badges", id)) return [];
      if (canEnd(lasting, (one) => mayRest(one, draft))) return [];
      return [at("badges", id, ["while"], checks(voice)("checks-held-for-ever"))];
    }),
  ],
};

type Asked = Extract<Condition, { readonly stage: unknown }>["stage"];

/** Whether a stage may rest; one that is not there, or in a file with a mistake, may be meant to. */
function mayRest({ pathway, "is-at-least": stage }: Asked, { pathways, doubts }: Draft): boolean {
  const found = pathways[pathway]?.stages.find(({ id }) => id === stage);
  if (!found || doubts("pathways", pathway)) return true;
  return found["stays-while"] !== undefined;
}

/** Whether a condition that held once may hold no more; `stageCan` says so of a stage. */
function canEnd(condition: Condition, stageCan: (asked: Asked) => boolean): boolean {
  if ("all" in condition) return condition.all.some((part) => canEnd(part, stageCan));
  if ("any" in condition) return condition.any.every((part) => canEnd(part, stageCan));
  if ("contributions" in condition) return condition.contributions.within !== undefined;
  if ("stage" in condition) return stageCan(condition.stage);
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

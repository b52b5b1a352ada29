import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { ofBadges, type PlacedCondition } from "../inside/conditions.ts";
import type { Check, Finding } from "./check.ts";
import { badgesGiven, badgesOfStages } from "./pathways.ts";

export const yearsAreCounted: Check = {
  name: "years-are-counted",
  check: (draft, at, voice) => {
    const say = checks(voice);
    const yearly = Object.entries({ ...draft.badges, ...draft.tiered }).filter(
      ([, { each }]) => each,
    );
    if (yearly.length === 0) return [];
    const ids = new Set(yearly.map(([id]) => id));
    const given = new Set([...badgesOfStages(draft), ...badgesGiven(draft)]);
    const asked = ofBadges(draft).filter((one) => ids.has(one.at.id));
    return [
      ...yearly.flatMap(([id, { when, nominated }]): readonly Finding[] => {
        if (given.has(id)) return [at("badges", id, ["each"], say("checks-each-given"))];
        // What is misspelt may be its condition.
        if (when || nominated || draft.doubts("badges", id)) return [];
        return [at("badges", id, ["each"], say("checks-each-without-when"))];
      }),
      ...asked.flatMap((one) =>
        wrongWith(one, voice).map(({ key, message }) =>
          at("badges", one.at.id, [...one.at.path, ...key], message),
        ),
      ),
    ];
  },
};

interface Wrong {
  readonly key: readonly string[];
  readonly message: Shown;
}

/** What nobody knows of another year. */
function wrongWith({ condition }: PlacedCondition, voice: Voice): readonly Wrong[] {
  if ("all" in condition || "any" in condition) return [];
  if (!("contributions" in condition))
    return Object.keys(condition).map((key) => ({
      key: [key],
      message: checks(voice)("checks-each-asks", { key: quoted(key) }),
    }));
  if (condition.contributions.within === undefined) return [];
  const message = checks(voice)("checks-each-within");
  return [{ key: ["contributions", "within"], message }];
}

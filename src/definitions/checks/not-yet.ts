import { quoted } from "../../words/printed.ts";
import { checks } from "../../words/generated/checks.ts";
import type { Draft } from "../draft.ts";
import type { Check, Finding } from "./check.ts";

type Found = readonly Pick<Finding, "noun" | "id" | "path">[];

/** Every place where a key stands that is read and checked, and that nothing acts on so far. */
function notYet({ mentorships }: Draft): Found {
  return Object.entries(mentorships).flatMap(([id, mentorship]) =>
    (["orientation", "assessments"] as const).flatMap((key) =>
      mentorship[key] === undefined ? [] : [{ noun: "mentorships", id, path: [key] } as const],
    ),
  );
}

export const keysDoSomething: Check = {
  name: "keys-do-something",
  severity: "warning",
  check: (draft, at, voice) =>
    notYet(draft).map(({ noun, id, path }) => {
      const key = quoted(String(path.at(-1)));
      return at(noun, id, path, checks(voice)("checks-not-yet", { key }));
    }),
};

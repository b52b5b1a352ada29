import { expect, test } from "vitest";
import { dropDowns } from "../../src/definitions/drop-downs/read.ts";
import { inWords } from "../../src/features/forms-in-step/messages.ts";
import { forms } from "../../src/words/generated/forms.ts";
import { PLAIN } from "../../src/words/voice.ts";

test("whoever gets a pull request about forms reads what it does, and what merging or closing it means", () => {
  const say = forms(PLAIN);
  expect(say("forms-title")).toBe("Keep issue forms in step with the definitions");
  const form =
    "body:\n  - type: dropdown\n    id: community\n    attributes: { label: Community, options: [Data, Maps] }\n";
  const [dropDown] = dropDowns(form);
  if (!dropDown) throw new Error("the form asks for a community");
  const gone = { path: "a.yml", dropDown, kept: [undefined, "Maps"], added: [] };
  expect(inWords([gone], PLAIN).split("\n\n")).toEqual([
    "The definitions have changed, but these forms still offer the old choices:",
    "- “Community” in `a.yml`: removes “Data”",
    "Nothing else in the forms changes. Merge this, and people can choose what there is now. If you close it, I won't ask again until the definitions change.",
    "This branch is mine, so please don't commit to it: when the definitions change, I rebuild it from the default branch, and your commits would be lost.",
  ]);
  expect(inWords([gone], { language: "es" })).toContain("- «Community» en `a.yml`: quita «Data»");
  expect(say("forms-done")).toBe(
    "The forms are in step with the definitions now, so there's nothing left to change here.",
  );
});

import { expect, test } from "vitest";
import { dropDowns } from "../../src/definitions/drop-downs/read.ts";
import * as directory from "../../src/features/directory/messages.ts";
import { inWords } from "../../src/features/forms-in-step/messages.ts";
import { forms } from "../../src/words/generated/forms.ts";
import { PLAIN } from "../../src/words/voice.ts";

test("whoever gets a pull request about tables reads what it does, and what merging or closing it means", () => {
  expect(directory.TITLE).toBe("Bring the directory up to date");
  expect(directory.inWords(["README.md", "docs/pe`ople.md"]).split("\n\n")).toEqual([
    "The tables in `README.md` and `docs/pe´ople.md` no longer show the communities and contributors as they are. This writes them anew between their marks, and touches nothing else.",
    "Close it, and it stays closed until the tables would read differently again. Take the marks out of a file, and I leave that file alone.",
    "This branch is mine: when something changes I build it anew from the default branch, and what others commit to it is lost.",
  ]);
  expect(directory.DONE).toBe(
    "The tables are up to date now, so there is nothing left to change here.",
  );
});

test("whoever gets one about forms, too", () => {
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
    "This branch is mine, so please don't commit to it: when the definitions change, I build it again from the default branch, and your commits would be lost.",
  ]);
  expect(inWords([gone], { language: "es" })).toContain("- «Community» en `a.yml`: quita «Data»");
  expect(say("forms-done")).toBe(
    "The forms are in step with the definitions now, so there's nothing left to change here.",
  );
});

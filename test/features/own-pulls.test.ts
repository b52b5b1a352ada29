import { expect, test } from "vitest";
import { dropDowns } from "../../src/definitions/drop-downs/read.ts";
import * as forms from "../../src/features/forms-in-step/messages.ts";

test("whoever gets a pull request about forms reads what it does, and what merging or closing it means", () => {
  expect(forms.TITLE).toBe("Keep issue forms in step with the definitions");
  expect(forms.inWords([]).split("\n\n")).toEqual([
    "The definitions have changed, and these forms still offer what was there before:",
    "",
    "Nothing else in the forms is touched. Merge this, and people can choose what there is. Close it, and it stays closed until the definitions change again.",
    "This branch is mine: when the definitions change I build it anew from the default branch, and what others commit to it is lost.",
  ]);
  const form =
    "body:\n  - type: dropdown\n    id: community\n    attributes: { label: Community, options: [Data, Maps] }\n";
  const [dropDown] = dropDowns(form);
  if (!dropDown) throw new Error("the form asks for a community");
  const gone = { path: "a.yml", dropDown, kept: [undefined, "Maps"], added: [] };
  expect(forms.inWords([gone]).split("\n\n")[1]).toBe("- `a.yml`, “Community”: takes out “Data”");
  expect(forms.DONE).toBe(
    "The forms are in step with the definitions now, so there is nothing left to change here.",
  );
});

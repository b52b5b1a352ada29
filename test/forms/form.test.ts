import { expect, test } from "vitest";
import { fieldLabelsOf } from "../../src/forms/form.ts";
import { field, form } from "./build.ts";

test("a form's questions are found by their keys, the first where two share one", () => {
  const asking = form(
    "Why",
    field("Which tool?", { key: "tool" }),
    field("Why not?", { key: "why" }),
  );
  expect(Object.fromEntries(fieldLabelsOf(asking))).toEqual({ why: "Why", tool: "Which tool?" });
});

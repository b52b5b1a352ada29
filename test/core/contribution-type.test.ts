import { expect, test } from "vitest";
import { plainType } from "../../src/core/contribution-type.ts";

test("kinds of work are called in plain words, one's own first, unknown ones by their name", () => {
  const own = { code: { description: "coding for Harbor." } };
  expect([plainType("code", own), plainType("doc", own), plainType("tea", undefined)]).toEqual([
    "coding for Harbor",
    "writing documentation",
    "tea",
  ]);
});

import { expect, test } from "vitest";
import { plainType } from "../../src/core/contribution-type.ts";
import { PLAIN } from "../../src/words/voice.ts";

test("kinds of work are called in plain words, one's own first, unknown ones by their name", () => {
  const own = { code: { description: "coding for Harbor." } };
  expect(["code", "doc", "tea"].map((type) => plainType(type, own, PLAIN))).toEqual([
    "coding for Harbor",
    "writing documentation",
    "tea",
  ]);
});

import { expect, test } from "vitest";
import { plainType } from "../../src/core/contribution-type.ts";
import { CONTRIBUTION_TYPES } from "../../src/commands/contribution-types.ts";
import { PLAIN } from "../../src/words/voice.ts";

test("kinds of work are plain words in the source, and have some in every language", () => {
  for (const type of CONTRIBUTION_TYPES) {
    expect(plainType(type, undefined, PLAIN)).toMatch(/^[a-z ]+$/);
    expect(plainType(type, undefined, { language: "es" })).not.toBe(type);
  }
  expect(plainType("eventOrganizing", undefined, PLAIN)).toBe("organizing an event");
});

test("kinds of work are called in plain words, one's own first, unknown ones by their name", () => {
  const own = { code: { description: "coding for Harbor." } };
  expect(["code", "doc", "tea"].map((type) => plainType(type, own, PLAIN))).toEqual([
    "coding for Harbor",
    "writing documentation",
    "tea",
  ]);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isOverNested } from "../../src/web/nesting.ts";
import { recorded } from "./described.ts";

/** Texts that make a careless reader of JSON lose its way. */
const texts = fc.string({
  unit: fc.constantFrom("[", "]", "{", "}", '"', "\\", "a", "ü", "\n", "\ud800"),
});

const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(texts, fc.integer(), fc.constant(null), fc.boolean()),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(texts, tie("value"), { maxKeys: 3 }),
  ),
})).value;

function levelsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(levelsOf));
}

test("a body is refused exactly where it has more than 100 levels, whatever its texts hold", () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 90, max: 105 }), fc.boolean(), (value, around, lists) => {
      const [before, after] = lists ? ["[", "]"] : ['{"a":', "}"];
      const text = before.repeat(around) + JSON.stringify(value) + after.repeat(around);
      expect(isOverNested(text)).toBe(levelsOf(JSON.parse(text)) > 100);
    }),
    { numRuns: 1000 },
  );
});

test("a body is refused exactly where it has more than 500,000 lists and objects", () => {
  const most = `[${"{},[],".repeat(249_999)}"[",{}]`;
  expect(isOverNested(most)).toBe(false);
  expect(isOverNested(most.replace("{}", "[{}]"))).toBe(true);
});

test("no payload that was ever recorded comes near", () => {
  for (const { payload } of recorded) {
    expect(levelsOf(payload)).toBeLessThan(10);
    expect(isOverNested(JSON.stringify(payload))).toBe(false);
  }
});

test("what is no JSON is read to its end, and no further", () => {
  for (const text of ["", '"', '"\\', '"\\"', "]]]}}}", "[".repeat(100), '{"a'])
    expect(isOverNested(text)).toBe(false);
});

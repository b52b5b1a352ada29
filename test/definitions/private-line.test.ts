import { expect, test } from "vitest";
import { privateLineIn } from "../../src/definitions/private-line.ts";

test.each([
  ["organization: Harbor\nprivate: people\n", 2],
  ["'private' : people\n", 1],
  ["organization: Harbor # private: people\n  private: x\n", undefined],
  ["", undefined],
])("a private repository is named at its line (%#)", (text, line) => {
  expect(privateLineIn(text)).toBe(line);
});

import { expect, test } from "vitest";
import { predicatesIn } from "../../../src/core/condition/walk.ts";

test("everything that a condition asks is found, however deep it stands", () => {
  const any = [{ not: { waited: "1 week" } }, { joining: "open" }] as const;
  expect(predicatesIn({ all: [{ any }, { badge: "core" }] })).toEqual([
    { waited: "1 week" },
    { joining: "open" },
    { badge: "core" },
  ]);
  expect(predicatesIn({ badge: "core" })).toEqual([{ badge: "core" }]);
  expect(predicatesIn(undefined)).toEqual([]);
});

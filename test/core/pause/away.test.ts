import { expect, test } from "vitest";
import { earlier, later } from "../../../src/core/pauses.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { world } from "../../build/world.ts";

const week = { count: 1, unit: "week" } as const;
/** Sam is away on five days. */
const seen = world({
  facts: [commanded(sam, "/away until 2026-11-06", { at: "2026-11-02T20:00:00.000Z" })],
});

test("a week takes five days longer for somebody who is away on five of them", () => {
  expect(later("2026-11-01T20:00:00.000Z", week, sam.id, seen)).toBe("2026-11-13T20:00:00.000Z");
});

test("a window that looks back over them reaches five days further", () => {
  expect(earlier("2026-11-08T20:00:00.000Z", week, sam.id, seen)).toBe("2026-10-27T20:00:00.000Z");
});

test("for everybody else it is a week", () => {
  expect(later("2026-11-01T20:00:00.000Z", week, ada.id, seen)).toBe("2026-11-08T20:00:00.000Z");
  expect(earlier("2026-11-08T20:00:00.000Z", week, ada.id, seen)).toBe("2026-11-01T20:00:00.000Z");
});

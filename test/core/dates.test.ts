import { describe, expect, test } from "vitest";
import { clockTime, longDay, weekdayName } from "../../src/core/dates.ts";

describe("a day, as people write it", () => {
  test("is long, and has a weekday", () => {
    expect([longDay("2026-11-25"), weekdayName("2026-11-25")]).toEqual([
      "25 November 2026",
      "Wednesday",
    ]);
  });

  test("that no calendar has stays as it was written", () => {
    expect(longDay("2026-13-45")).toBe("2026-13-45");
  });
});

test("a moment is told as a clock in the zone shows it", () => {
  expect(clockTime("2026-11-25T23:05:00.000Z", "Asia/Tokyo")).toBe("08:05");
});

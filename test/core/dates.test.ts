import { describe, expect, test } from "vitest";
import { longDay } from "../../src/core/dates.ts";

describe("a day, as people write it", () => {
  test("is long", () => {
    expect(longDay("2026-11-25")).toBe("25 November 2026");
  });

  test("that no calendar has stays as it was written", () => {
    expect(longDay("2026-13-45")).toBe("2026-13-45");
  });
});

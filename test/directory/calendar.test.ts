import { describe, expect, test } from "vitest";
import { dayOf, momentIn } from "../../src/directory/calendar.ts";

describe("the moment of a time on a day", () => {
  const day = dayOf("2026-11-25");

  test("is where a clock in the zone shows it", () => {
    expect(day && momentIn("Europe/Berlin", day, "9:30")).toBe("2026-11-25T08:30:00.000Z");
  });

  test.each([["noon"], ["25:00"], [""]])("is none for what no clock shows: %j", (time) => {
    expect(day && momentIn("Europe/Berlin", day, time)).toBeUndefined();
  });
});

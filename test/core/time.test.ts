import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { beginIn, dayIn, duration, instant, isDay, lengthOf, shift } from "../../src/core/time.ts";

describe("lengths of time", () => {
  test("are read as people write them", () => {
    expect(duration("3 months")).toEqual({ count: 3, unit: "month" });
    expect(lengthOf("1 week")).toEqual({ count: 1, unit: "week" });
  });

  test.each(["", "soon", "three weeks", "99999 days", "1 fortnight", "1 week "])(
    "%j is none",
    (text) => {
      expect(duration(text)).toBeUndefined();
      expect(() => lengthOf(text)).toThrow("is no length of time");
    },
  );
});

describe("a day", () => {
  test.each(["2026-02-28", "2024-02-29", "2026-12-31"])("%s is one", (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each(["2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-32"])(
    "the calendar has no %s",
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );
});

describe("a moment moved", () => {
  test.each([
    ["2026-11-20T12:00:00Z", "90 minutes", 1, "2026-11-20T13:30:00.000Z"],
    ["2026-11-20T12:00:00Z", "1 week", -1, "2026-11-13T12:00:00.000Z"],
    ["2026-01-31T12:00:00Z", "1 month", 1, "2026-02-28T12:00:00.000Z"],
    ["2024-02-29T12:00:00Z", "1 year", 1, "2025-02-28T12:00:00.000Z"],
    ["2026-03-31T12:00:00Z", "1 month", -1, "2026-02-28T12:00:00.000Z"],
  ] as const)("%s by %s (%i) is %s", (from, length, by, to) => {
    expect(shift(instant(from), lengthOf(length), by)).toBe(to);
  });

  test("goes where the standard's calendar goes", () => {
    const between = {
      min: new Date("1970-01-01T00:00:00Z"),
      max: new Date("2100-01-01T00:00:00Z"),
    };
    const from = fc.date({ ...between, noInvalidDate: true }).map((date) => date.toISOString());
    const unit = fc.constantFrom("minute", "hour", "day", "week", "month", "year");
    const by = fc.constantFrom(1, -1);
    fc.assert(
      fc.property(from, fc.nat(999), unit, by, (at, count, one, sign) => {
        const there = Temporal.Instant.from(at)
          .toZonedDateTimeISO("UTC")
          .add({ [`${one}s`]: sign * count })
          .toInstant();
        const moved = shift(at, { count, unit: one }, sign);
        expect(Date.parse(moved)).toBe(there.epochMilliseconds);
      }),
    );
  });

  test("beyond the year 9999 still sorts last", () => {
    const late = shift("2026-11-20T12:00:00.000Z", lengthOf("9000 years"));
    expect(late > "2026-11-20T12:00:00.000Z").toBe(true);
  });
});

test("a day begins where the organisation is", () => {
  expect(dayIn("2026-11-20T03:00:00.000Z", "America/Los_Angeles")).toBe("2026-11-19");
});

test("what is no time is not taken for one", () => {
  expect(() => instant("yesterday")).toThrow(RangeError);
});

describe("a day begins", () => {
  test.each([
    ["UTC", "2026-03-29", "2026-03-29T00:00:00.000Z"],
    ["America/Los_Angeles", "2026-11-04", "2026-11-04T08:00:00.000Z"],
    ["Pacific/Kiritimati", "2026-11-04", "2026-11-03T10:00:00.000Z"],
    ["Asia/Kathmandu", "2026-11-04", "2026-11-03T18:15:00.000Z"],
    ["America/Asuncion", "2023-10-01", "2023-10-01T04:00:00.000Z"],
  ])("where it does in %s", (zone, day, begins) => {
    expect(beginIn(day, zone)).toBe(begins);
  });
});

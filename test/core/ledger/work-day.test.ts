import { describe, expect, test } from "vitest";
import { momentsOf, wrongWorkDay } from "../../../src/core/ledger/work-day.ts";
import { dayIn } from "../../../src/core/time.ts";

const told = "2026-11-20T03:00:00.000Z";
const west = { timezone: "America/Los_Angeles" };

describe("the day on which something was done", () => {
  test.each([
    ["2026-11-19", undefined],
    ["2026-11-20", undefined],
    ["2026-11-21", "to-come"],
    ["2026-02-30", "no-such-day"],
    ["2026-13-01", "no-such-day"],
    ["0202-01-10", "too-early"],
    ["10/01/2026", "unreadable"],
    ["last Friday", "unreadable"],
  ])("%s: %s", (day, wrong) => {
    expect(wrongWorkDay(day, told, {})).toBe(wrong);
  });

  test("is to come as long as it hasn't begun where the organization is", () => {
    expect(wrongWorkDay("2026-11-20", told, west)).toBe("to-come");
    expect(wrongWorkDay("2026-11-20", told, { timezone: "Asia/Tokyo" })).toBeUndefined();
  });

  test("is not before the organization began", () => {
    const founded = "2019-05-01";
    expect(wrongWorkDay("2019-04-30", told, { founded })).toBe("too-early");
    expect(wrongWorkDay("2019-05-01", told, { founded })).toBeUndefined();
  });

  test.each(["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "is that day in %s, before it was told",
    (timezone) => {
      const { at, ...rest } = momentsOf("2026-01-10", told, { timezone });
      expect(rest).toEqual({ told });
      expect(dayIn(at, timezone)).toBe("2026-01-10");
    },
  );

  test("is the moment at which it was told, where it is the same day or none is named", () => {
    expect(momentsOf(undefined, told, west)).toEqual({ at: told });
    expect(momentsOf("2026-11-19", told, west)).toEqual({ at: told });
    expect(momentsOf("2026-11-20", told, {})).toEqual({ at: told });
  });
});

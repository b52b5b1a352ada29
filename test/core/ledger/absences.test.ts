import { describe, expect, test } from "vitest";
import { absences, backAt, backOn, isAway, lastDay } from "../../../src/core/ledger/absences.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { newWorld, world } from "../../build/world.ts";

/** Ada wrote something at noon of a day in the organisation's zone, which is Los Angeles. */
function wrote(day: string, line: string) {
  return commanded(ada, line, { at: `${day}T20:00:00.000Z` });
}

function away(...facts: readonly ReturnType<typeof wrote>[]) {
  return absences(ada.id, world({ facts }));
}

describe("somebody is away", () => {
  test("from the day on which they say so, in the organisation's zone, to the day they name", () => {
    const late = commanded(ada, "/away until 2026-12-24", { at: "2026-12-02T03:00:00.000Z" });
    expect(away(late)).toEqual([{ from: "2026-12-01", until: "2026-12-24" }]);
    expect(absences(ada.id, newWorld({ facts: [late] }))).toEqual([
      { from: "2026-12-02", until: "2026-12-24" },
    ]);
  });

  test("for today alone, if they like", () => {
    expect(away(wrote("2026-12-01", "/away 2026-12-01"))).toEqual([
      { from: "2026-12-01", until: "2026-12-01" },
    ]);
  });

  test("until they say that they are back: on that day they are there", () => {
    const [out, back] = [
      wrote("2026-12-01", "/away until 2026-12-24"),
      wrote("2026-12-10", "/back"),
    ];
    expect(away(out, back)).toEqual([{ from: "2026-12-01", until: "2026-12-09" }]);
    expect(away(out, wrote("2026-12-01", "/back"))).toEqual([]);
  });

  test("as they said last, and what is over stays as it was", () => {
    const words = [
      wrote("2026-10-01", "/away until 2026-10-03"),
      wrote("2026-12-01", "/away until 2026-12-24"),
      wrote("2026-12-10", "/away until 2026-12-12"),
    ];
    expect(away(...words)).toEqual([
      { from: "2026-10-01", until: "2026-10-03" },
      { from: "2026-12-01", until: "2026-12-09" },
      { from: "2026-12-10", until: "2026-12-12" },
    ]);
  });

  test("not by a day that counts for nothing, nor by any other command", () => {
    const good = wrote("2026-12-01", "/away until 2026-12-24");
    const words = [
      good,
      wrote("2026-12-02", "/away until next year"),
      wrote("2026-12-03", "/leave 2026-12-31"),
    ];
    expect(away(...words)).toEqual(away(good));
  });

  test("on both of its ends and between them, and nobody else is", () => {
    const seen = world({ facts: [wrote("2026-12-01", "/away until 2026-12-24")] });
    const days = ["2026-11-30", "2026-12-01", "2026-12-12", "2026-12-24", "2026-12-25"];
    expect(days.map((day) => isAway(day, ada.id, seen))).toEqual([false, true, true, true, false]);
    expect(isAway("2026-12-12", sam.id, seen)).toBe(false);
  });
});

describe("the day somebody names", () => {
  const today = "2026-12-01";

  test.each([
    "until 2026-12-24",
    "2026-12-24",
    " UNTIL  2026-12-24 ",
    "until 2026-12-24.",
    "until `2026-12-24`",
    "hasta 2026-12-24",
    "hasta el 2026-12-24",
    "until **2026-12-24.**",
  ])("is read: %j", (written) => {
    expect(lastDay(written, today)).toBe("2026-12-24");
  });

  test.each([
    ["nothing", ""],
    ["words", "until Christmas"],
    ["a day that is over", "until 2026-11-30"],
    ["a day more than a year ahead", "until 2027-12-02"],
    ["a day that no calendar has", "until 2027-02-30"],
    ["a month that no calendar has", "until 2026-13-01"],
    ["two days", "2026-12-10 until 2026-12-24"],
    ["a day with one backtick", "until `2026-12-24"],
    ["a reason, which is nobody's business", "until 2026-12-24 for an operation"],
  ])("is not read from %s", (_, written) => {
    expect(lastDay(written, today)).toBeUndefined();
  });

  test("may be a year ahead", () => {
    expect(lastDay("until 2027-12-01", today)).toBe("2027-12-01");
  });
});

describe("whoever is away", () => {
  const facts = [wrote("2026-11-20", "/away until 2026-11-30")];

  test("is back on the next day, from its first moment in the organisation's zone", () => {
    const seen = world({ facts, now: "2026-11-25T12:00:00.000Z" });
    expect(backOn(ada.id, seen)).toEqual(["2026-12-01"]);
    expect(backAt(ada.id, seen)).toEqual(["2026-12-01T08:00:00.000Z"]);
  });

  test("is not away once that day has come", () => {
    const seen = world({ facts, now: "2026-12-01T08:00:00.000Z" });
    expect(backOn(ada.id, seen)).toEqual([]);
    expect(backAt(ada.id, seen)).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { shiftUnpaused } from "../../src/core/pauses.ts";

const organization = "Harbor";
const winter = { name: "Winter break", from: "12-15", to: "01-05" };
const week = { count: 1, unit: "week" } as const;

test("a week without pauses is a week", () => {
  expect(shiftUnpaused("2026-11-20T12:00:00.000Z", week, { organization })).toBe(
    "2026-11-27T12:00:00.000Z",
  );
});

test("the clock stands still over the winter break, across the new year", () => {
  const settings = { organization, pauses: [winter] };
  expect(shiftUnpaused("2026-12-14T12:00:00.000Z", week, settings)).toBe(
    "2027-01-12T12:00:00.000Z",
  );
});

test("a pause within one year counts its own days only", () => {
  const settings = { organization, pauses: [{ name: "Summer", from: "07-01", to: "07-02" }] };
  expect(shiftUnpaused("2026-06-30T12:00:00.000Z", week, settings)).toBe(
    "2026-07-09T12:00:00.000Z",
  );
});

test.each([
  ["23 hours", "03-29", "2026-03-28T22:30:00.000Z", "2026-04-05T22:30:00.000Z"],
  ["25 hours", "10-25", "2026-10-24T22:30:00.000Z", "2026-11-01T22:30:00.000Z"],
])("a paused day of %s counts as one", (_, day, from, to) => {
  const pauses = [{ name: "A change of clocks", from: day, to: day }];
  const settings = { organization, timezone: "Europe/Berlin", pauses };
  expect(shiftUnpaused(from, week, settings)).toBe(to);
});

test("whoever always pauses is not waited for for ever", () => {
  const settings = { organization, pauses: [{ name: "Always", from: "01-01", to: "12-31" }] };
  const end = shiftUnpaused("2026-06-30T12:00:00.000Z", week, settings);
  expect(end.slice(0, 4)).toBe("2046");
});

import { expect, test } from "vitest";
import { earlier, later } from "../../src/core/pauses.ts";
import type { Settings } from "../../src/definitions/types.ts";
import { definitions } from "../build/definitions.ts";
import { sam } from "../build/people.ts";
import { newWorld, world } from "../build/world.ts";

const organization = "Harbor";
const small = definitions();

/** The small organisation, with these settings alone. */
function paused(settings: Settings) {
  return world({ definitions: { ...small, settings } });
}

function shiftUnpaused(from: string, length: Parameters<typeof later>[1], settings: Settings) {
  return later(from, length, sam.id, paused(settings));
}

const winter = { name: "Winter break", from: "12-15", to: "01-05" };
const week = { count: 1, unit: "week" } as const;

test("a week without pauses is a week", () => {
  expect(shiftUnpaused("2026-11-20T12:00:00.000Z", week, { organization })).toBe(
    "2026-11-27T12:00:00.000Z",
  );
  expect(earlier("2026-11-27T12:00:00.000Z", week, sam.id, paused({ organization }))).toBe(
    "2026-11-20T12:00:00.000Z",
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

test("a window that looks back leaves the same days out", () => {
  const settings = { organization, pauses: [winter] };
  expect(earlier("2027-01-12T12:00:00.000Z", week, sam.id, paused(settings))).toBe(
    "2026-12-14T12:00:00.000Z",
  );
  const always = { organization, pauses: [{ name: "Always", from: "01-01", to: "12-31" }] };
  const begin = earlier("2026-06-30T12:00:00.000Z", week, sam.id, paused(always));
  expect(begin.slice(0, 4)).toBe("2006");
});

test("before anything is in force, nothing pauses", () => {
  const from = "2026-12-20T12:00:00.000Z";
  expect(later(from, week, sam.id, newWorld())).toBe("2026-12-27T12:00:00.000Z");
});

test("the clock stands still on days of every month, also over its end", () => {
  const early = {
    organization,
    pauses: [{ name: "First week", "every-month": { from: 1, to: 7 } }],
  };
  expect(shiftUnpaused("2026-10-28T12:00:00.000Z", week, early)).toBe("2026-11-11T12:00:00.000Z");
  const late = { organization, pauses: [{ name: "The turn", "every-month": { from: 31, to: 1 } }] };
  expect(shiftUnpaused("2026-10-28T12:00:00.000Z", week, late)).toBe("2026-11-06T12:00:00.000Z");
});

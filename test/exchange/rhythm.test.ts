import { describe, expect, it } from "vitest";
import { rhythmOf } from "../../src/exchange/sigs/rhythm.ts";
import { timeOf } from "../../src/exchange/sigs/time.ts";
import { zoneOf } from "../../src/exchange/sigs/zone.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { leftOf } from "./reading.ts";

describe("when a meeting comes", () => {
  it.each([
    ["Monday", "weekly", { day: "monday", every: "week" }],
    ["Tuesdays", "every week", { day: "tuesday", every: "week" }],
    ["Friday", "daily", { day: "friday", every: "day" }],
    ["third Wednesday", "monthly", { day: "wednesday", every: "month", on: "third" }],
    ["Tuesday", "First Tuesday of each month", { day: "tuesday", every: "month", on: "first" }],
    ["Thursday", "Monthly on 4th Thursday", { day: "thursday", every: "month", on: "fourth" }],
    [
      "Wednesday",
      "monthly - last Wednesday every month",
      { day: "wednesday", every: "month", on: "last" },
    ],
    [
      "Tuesday (starting September 10th 2024)",
      "bi-weekly",
      { day: "tuesday", every: "2 weeks", from: "2024-09-10" },
    ],
    [
      "Wednesday",
      "biweekly starting Wednesday March 20, 2019",
      { day: "wednesday", every: "2 weeks", from: "2019-03-20" },
    ],
    [
      "Friday",
      "biweekly 2019 start date: Jan. 11th",
      { day: "friday", every: "2 weeks", from: "2019-01-11" },
    ],
    [
      "Monday",
      "every three weeks from 2026-02-02",
      { day: "monday", every: "3 weeks", from: "2026-02-02" },
    ],
    [
      "Monday",
      "every 4 weeks starting 2 February 2026",
      { day: "monday", every: "4 weeks", from: "2026-02-02" },
    ],
    [
      "Tuesday",
      "monthly, first Tuesday of the month, starting 2026-02-03",
      { day: "tuesday", every: "month", on: "first", from: "2026-02-03" },
    ],
  ])("%s, %s", (day, frequency, when) => {
    expect(rhythmOf(day, frequency, PLAIN)).toEqual({ when, left: [] });
  });

  it.each([
    ["Tuesday", "every other week", "but starting when? Add `from`."],
    ["Tuesday", "fortnightly starting March 20, 2019", "but starting when? Add `from`."],
    ["Tuesday", "quarterly", "A meeting repeats every `3 months`, but starting when?"],
    ["Tuesday", "monthly", "but in which week? Add `on`."],
    ["Tuesday", "monthly 2020 start date: Jan. 7th", "but in which week? Add `on`."],
    ["Tuesday", "first and third Tuesday of the month", "frequency says more"],
    ["Tuesday", "monthly, first Tuesday and last Tuesday", "frequency says more"],
    ["Wednesday", "monthly - Wednesday, after the fourth Tuesday", "frequency says more"],
    [
      "Tuesday",
      "weekly, bring a rope",
      "A meeting's frequency says more than definitions can hold: `weekly, bring a rope`.",
    ],
    ["Tuesday", "biweekly starting February 31, 2026", "but starting when? Add `from`."],
    ["Tuesday", "biweekly starting 2026-99-01", "but starting when? Add `from`."],
  ])("%s, %s: something stays open", (day, frequency, says) => {
    expect(rhythmOf(day, frequency, PLAIN).left.join(" ")).toContain(says);
  });

  it.each([
    ["Tuesday", ""],
    ["", "weekly"],
    ["Tuesday and Friday", "weekly"],
    ["Tuesday", "when the tide is high"],
    ["Tuesday", "every many weeks"],
    ["Tuesday", "every 1 weeks"],
  ])("%s, %s: nothing is made of it", (day, frequency) => {
    const { when, left } = rhythmOf(day, frequency, PLAIN);
    expect(when).toEqual({});
    expect(left).toEqual([
      `It isn't clear from \`${day}, ${frequency}\` when a meeting takes place.`,
    ]);
  });
});

describe("a time of the day", () => {
  it.each([
    ["9:00", "09:00"],
    ["19:30", "19:30"],
    ["2PM", "14:00"],
    ["12:15 am", "00:15"],
    ["12 p.m.", "12:00"],
  ])("%s is %s", (words, time) => {
    expect(timeOf(words)).toBe(time);
  });

  it.each(["9", "25:00", "9:75", "13pm", "0am", "noon"])("%s is none", (words) => {
    expect(timeOf(words)).toBeUndefined();
  });
});

function leftOfMeeting(rest: string): readonly string[] {
  return leftOf(`sigs: [{ dir: a, meetings: [{ ${rest} }] }]`).slice(1);
}

describe("a time zone", () => {
  it.each([
    ["PT (Pacific Time)", "America/Los_Angeles"],
    ["Eastern Time (ET)", "America/New_York"],
    ["EST (Eastern Time)", "America/New_York"],
    ["CET (Central  European Time)", "Europe/Brussels"],
    ["utc", "UTC"],
    ["Poland", "Europe/Warsaw"],
    ["Asia/Kolkata", "Asia/Kolkata"],
  ])("%s is %s", (words, zone) => {
    expect(zoneOf(words)).toBe(zone);
  });

  it.each(["IST", "BST", "CST", "PT or ET", "PT (Eastern Time)", "Atlantis", "constructor"])(
    "%s is none that everybody understands alike",
    (words) => {
      expect(zoneOf(words)).toBeUndefined();
    },
  );

  it("that is none takes the time with it", () => {
    expect(leftOfMeeting("time: '9:00', tz: IST")).toEqual([
      "1: A meeting's time zone isn't clear: `IST` could be more than one, or none.",
    ]);
    expect(leftOfMeeting("time: '9:00'")).toEqual([
      "1: A meeting's time doesn't have a time zone.",
    ]);
    expect(leftOfMeeting("time: noon, tz: UTC")).toEqual([
      "1: A meeting's time isn't clear: `noon`.",
    ]);
    expect(leftOfMeeting("tz: UTC")).toEqual(["1: A meeting doesn't have a time."]);
  });
});

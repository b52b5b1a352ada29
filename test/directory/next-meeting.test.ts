import { describe, expect, it } from "vitest";
import type { Meeting } from "../../src/definitions/types.ts";
import { meetingNow, nextMeeting, whereItIs, zoneIn } from "../../src/directory/next-meeting.ts";

const NOW = "2026-11-20T23:51:27.000Z"; // a Friday; still Friday afternoon in Los Angeles
const LA = "America/Los_Angeles";

function next(meeting: Omit<Meeting, "name">, now = NOW, zone = LA): unknown {
  return nextMeeting({ name: "Weekly", ...meeting }, now, zone);
}

describe("the next meeting", () => {
  it("is on the next such weekday, at that time where the community lives", () => {
    expect(next({ day: "wednesday", time: "19:00", every: "week" })).toEqual({
      day: "2026-11-25",
      at: "2026-11-26T03:00:00.000Z",
    });
  });

  it("is today while it has not begun, and next week as soon as it has", () => {
    const meeting = { day: "friday", time: "16:00" } as const;
    expect(next(meeting)).toEqual({ day: "2026-11-20", at: "2026-11-21T00:00:00.000Z" });
    expect(next(meeting, "2026-11-21T00:00:00.000Z")).toMatchObject({ day: "2026-11-20" });
    expect(next(meeting, "2026-11-21T00:00:01.000Z")).toMatchObject({ day: "2026-11-27" });
  });

  it("keeps its hour on the clock when summer time begins", () => {
    const meeting = { day: "sunday", time: "09:00" } as const;
    expect(next(meeting, "2026-03-01T18:00:00.000Z")).toMatchObject({
      at: "2026-03-08T16:00:00.000Z",
    });
    expect(next(meeting, "2026-02-27T18:00:00.000Z")).toMatchObject({
      at: "2026-03-01T17:00:00.000Z",
    });
  });

  it.each([
    ["the first time, where clocks show it twice", "Europe/Berlin 2026-10-25 02:30", "00:30"],
    ["the first time, in the west as well", `${LA} 2026-11-01 01:30`, "08:30"],
    ["an hour later, where clocks leave it out", "Europe/Berlin 2026-03-29 02:30", "01:30"],
    ["an hour later, in the west as well", `${LA} 2026-03-08 02:30`, "10:30"],
  ])("is %s", (_, where, at) => {
    const [zone, from = "", time = ""] = where.split(" ");
    const found = next({ time, from }, "2026-01-01T12:00:00.000Z", zone);
    expect(found).toEqual({ day: from, at: `${from}T${at}:00.000Z` });
  });

  it("is on the same day, where that has no midnight", () => {
    const meeting = { time: "00:00", from: "2026-03-29" };
    expect(next(meeting, "2026-01-01T12:00:00.000Z", "Asia/Beirut")).toEqual({
      day: "2026-03-29",
      at: "2026-03-28T22:00:00.000Z",
    });
  });

  it("counts every second week from the first one", () => {
    const meeting = { day: "monday", every: "2 weeks", from: "2026-01-05" } as const;
    expect(next(meeting)).toMatchObject({ day: "2026-11-23" });
    expect(next({ ...meeting, from: "2026-01-12" })).toMatchObject({ day: "2026-11-30" });
    expect(next({ ...meeting, from: "2026-01-06" })).toMatchObject({ day: "2026-11-30" });
  });

  it("takes the weekday from the first one where none is named", () => {
    expect(next({ every: "2 weeks", from: "2026-11-10" })).toMatchObject({ day: "2026-11-24" });
  });

  it("never comes before the first one", () => {
    expect(next({ day: "monday", every: "week", from: "2027-01-01" })).toMatchObject({
      day: "2027-01-04",
    });
  });

  it.each([
    ["first", "2026-12-03"],
    ["second", "2026-12-10"],
    ["third", "2026-12-17"],
    ["fourth", "2026-11-26"],
    ["last", "2026-11-26"],
  ] as const)("falls on the %s Thursday of a month", (on, day) => {
    expect(next({ day: "thursday", every: "month", on })).toMatchObject({ day });
  });

  it("counts months from the first one", () => {
    expect(
      next({ day: "thursday", every: "3 months", on: "third", from: "2026-01-15" }),
    ).toMatchObject({ day: "2027-01-21" });
  });

  it("is on the last day of a month that is too short for its date", () => {
    expect(next({ every: "month", from: "2026-10-31" })).toMatchObject({ day: "2026-11-30" });
  });

  it("comes every day or every few days", () => {
    expect(next({ every: "day" })).toEqual({ day: "2026-11-20", at: undefined });
    expect(next({ every: "3 days", from: "2026-11-19" })).toMatchObject({ day: "2026-11-22" });
  });

  it("happens once where it does not come again", () => {
    expect(next({ from: "2026-12-01" })).toMatchObject({ day: "2026-12-01" });
    expect(next({ from: "2026-11-01" })).toBeUndefined();
  });

  it.each([
    ["says nothing", {}],
    ["does not say from when it counts", { day: "monday", every: "2 weeks" }],
    ["does not say which day of the month", { every: "month" }],
    ["names a first day that no calendar has", { every: "2 weeks", from: "2026-13-40" }],
  ] as const)("is unknown where the definition %s", (_, meeting) => {
    expect(next(meeting)).toBeUndefined();
  });

  it("is unknown in a zone or at a time that does not exist", () => {
    expect(next({ day: "monday", time: "19:00" }, NOW, "Mars/Olympus_Mons")).toBeUndefined();
    expect(next({ day: "monday", time: "29:99" })).toEqual({ day: "2026-11-23", at: undefined });
  });
});

describe("the next meeting, asked about again", () => {
  it("is the same until it has begun, and then the one after it", () => {
    const meeting = { name: "Weekly", day: "friday", time: "16:00" } as const;
    const at = (now: string) => meetingNow(meeting, now, LA)?.day;
    expect(at(NOW)).toBe("2026-11-20");
    expect(at("2026-11-21T00:00:00.000Z")).toBe("2026-11-20");
    expect(at("2026-11-21T00:00:01.000Z")).toBe("2026-11-27");
    expect(at("2026-11-27T23:00:00.000Z")).toBe("2026-11-27");
    expect(at(NOW)).toBe("2026-11-20");
    expect(meetingNow(meeting, NOW, "UTC")?.day).toBe("2026-11-27");
  });

  it("is today until midnight where the meeting says no time", () => {
    const meeting = { name: "Open day", day: "friday" } as const;
    const at = (now: string) => meetingNow(meeting, now, LA)?.day;
    expect(at(NOW)).toBe("2026-11-20");
    expect(at("2026-11-21T07:59:59.000Z")).toBe("2026-11-20");
    expect(at("2026-11-21T08:00:00.000Z")).toBe("2026-11-27");
  });
});

describe("while the organisation pauses", () => {
  const pauses = [{ name: "Winter break", from: "12-15", to: "01-05" }];
  const weekly: Meeting = { name: "Weekly", day: "wednesday", time: "19:00" };

  it("the next meeting is the first one behind the pause", () => {
    const found = nextMeeting(weekly, "2026-12-14T00:00:00.000Z", "UTC", pauses);
    expect(found?.day).toBe("2027-01-06");
    const before = nextMeeting(weekly, "2026-12-09T12:00:00.000Z", "UTC", pauses);
    expect(before?.day).toBe("2026-12-09");
  });

  it("a meeting that comes once in it is none, and one in a pause without end neither", () => {
    const once: Meeting = { name: "Party", from: "2026-12-24", time: "19:00" };
    expect(nextMeeting(once, "2026-12-01T00:00:00.000Z", "UTC", pauses)).toBeUndefined();
    const always = [{ name: "Always", from: "01-01", to: "12-31" }];
    expect(nextMeeting(weekly, "2026-12-01T00:00:00.000Z", "UTC", always)).toBeUndefined();
  });
});

describe("the zone of a meeting", () => {
  const settings = { organization: "Harbor", timezone: LA };

  it("is its own, where there is such a one, else the organization's, else UTC", () => {
    expect(whereItIs({ name: "Weekly", timezone: "Europe/Berlin" }, settings)).toBe(
      "Europe/Berlin",
    );
    expect(whereItIs({ name: "Weekly", timezone: "Mars/Base" }, settings)).toBe(LA);
    expect(whereItIs({ name: "Weekly" }, { organization: "Harbor" })).toBe("UTC");
    expect(zoneIn({ organization: "Harbor", timezone: "Mars/Base" })).toBe("UTC");
  });
});

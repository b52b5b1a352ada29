import { describe, expect, it } from "vitest";
import type { Meeting } from "../../../src/definitions/types.ts";
import { calendarFile } from "../../../src/web/pages/calendar-file/calendar-file.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { crowd } from "./crowd.ts";
import { definitions, harbor, reading, uiUx } from "./harbor.ts";

/** The lines of a calendar, as they were before they were folded. */
function linesOf(file: string): readonly string[] {
  return file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
}

async function linesFor(meeting: Meeting, settings = {}): Promise<readonly string[]> {
  const shown = harbor({
    definitions: { ...definitions, settings: { ...definitions.settings, ...settings } },
  });
  return linesOf(await calendarFile("UI/UX", [["ui-ux", { ...uiUx, meetings: [meeting] }]], shown));
}

const weekly = { name: "Weekly", day: "wednesday", time: "19:00" } as const;

describe("a calendar's file", () => {
  it("tells a meeting with its rhythm, its zone, how long it takes and where to join", async () => {
    const lines = await linesFor({
      ...weekly,
      length: "90 minutes",
      url: "https://meet.example/ui",
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        "BEGIN:VCALENDAR",
        "METHOD:PUBLISH",
        "TZID:America/Los_Angeles",
        "UID:Weekly.ui-ux.harbor-civic@waymark",
        "SUMMARY:UI/UX: Weekly",
        "DTSTART;TZID=America/Los_Angeles:20261104T190000",
        "DTEND;TZID=America/Los_Angeles:20261104T203000",
        "RRULE:FREQ=WEEKLY;INTERVAL=1",
        "URL;VALUE=URI:https://meet.example/ui",
      ]),
    );
    // Clocks there go forward in March and back in November.
    expect(lines).toEqual(
      expect.arrayContaining([
        "BEGIN:DAYLIGHT",
        "DTSTART:20260308T020000",
        "TZOFFSETFROM:-0800",
        "TZOFFSETTO:-0700",
        "DTSTART:20261101T020000",
      ]),
    );
  });

  it.each<[Omit<Meeting, "name">, string, string]>([
    [{ time: "9:00", every: "day" }, "FREQ=DAILY;INTERVAL=1", "20261101T090000"],
    [
      { day: "monday", time: "18:30", every: "2 weeks", from: "2026-01-05" },
      "FREQ=WEEKLY;INTERVAL=2",
      "20261109T183000",
    ],
    [
      { day: "thursday", time: "12:00", every: "month", on: "third" },
      "FREQ=MONTHLY;INTERVAL=1;BYDAY=TH;BYSETPOS=3",
      "20261119T120000",
    ],
    [
      { day: "friday", time: "12:00", every: "3 months", on: "last", from: "2026-01-01" },
      "FREQ=MONTHLY;INTERVAL=3;BYDAY=FR;BYSETPOS=-1",
      "20261030T120000",
    ],
    [
      { time: "12:00", every: "month", from: "2026-01-15" },
      "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=15",
      "20261115T120000",
    ],
    [
      { time: "12:00", every: "month", from: "2026-01-31" },
      "FREQ=MONTHLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
      "20261130T120000",
    ],
  ])("tells %o as %s", async (meeting, rule, start) => {
    const lines = await linesFor({ name: "A", ...meeting });
    expect(lines).toContain(`RRULE:${rule}`);
    expect(lines).toContain(`DTSTART;TZID=America/Los_Angeles:${start}`);
  });

  it("leaves out what falls into the organisation's pauses", async () => {
    const pauses = [{ name: "Winter break", from: "12-15", to: "01-05" }];
    const lines = await linesFor(weekly, { pauses });
    const left = lines.filter((line) => line.startsWith("EXDATE")).join();
    expect(left).toBe(
      "EXDATE;TZID=America/Los_Angeles:20261216T190000,20261223T190000,20261230T190000,20271215T190000,20271222T190000,20271229T190000,20280105T190000",
    );
    const turns = [{ name: "The turn", "every-month": { from: 30, to: 1 } }];
    const without = (await linesFor(weekly, { pauses: turns })).filter((line) =>
      line.startsWith("EXDATE"),
    );
    expect(without.join()).toContain("20261230T190000");
    expect(without.join()).not.toContain("20261216T190000");
    const all = [{ name: "Always", from: "01-01", to: "12-31" }];
    expect(await linesFor(weekly, { pauses: all })).not.toContain("BEGIN:VEVENT");
  });

  it("tells a day where no time is said, and once where it comes once", async () => {
    const lines = await linesFor({ name: "Open day", from: "2026-12-01" });
    expect(lines).toContain("DTSTART;VALUE=DATE:20261201");
    expect(lines.some((line) => line.startsWith("RRULE"))).toBe(false);
    expect(await linesFor({ name: "Some time" })).not.toContain("BEGIN:VEVENT");
  });

  it("goes by the organisation's clock where a meeting's zone is none", async () => {
    const lines = await linesFor({ ...weekly, timezone: "Mars/Olympus" });
    expect(lines).toContain("DTSTART;TZID=America/Los_Angeles:20261104T190000");
    const nowhere = await linesFor(
      { ...weekly, timezone: "Mars/Olympus" },
      { timezone: "Mars/Base" },
    );
    expect(nowhere).toContain("DTSTART:20261104T190000Z");
  });

  it("writes words as words, whatever stands in them", async () => {
    const lines = await linesFor({
      ...weekly,
      name: "A, b; c\\d",
      url: "https://u:p@evil.example",
    });
    expect(lines).toContain("SUMMARY:UI/UX: A\\, b\\; c\\\\d");
    expect(lines.some((line) => line.startsWith("URL"))).toBe(false);
  });

  it("is the same whenever it is asked for, so that nobody fetches it twice", async () => {
    expect(await linesFor(weekly)).toEqual(await linesFor(weekly));
  });
});

describe("calendars on pages", () => {
  const app = pages(reading(crowd(30), harbor({ pages: "https://waymark.example" })));

  async function page(path: string): Promise<string> {
    return (await app.request(path)).text();
  }

  it("are there for a community and for all of them", async () => {
    const one = await app.request("/harbor-many/communities/ui-ux/calendar.ics");
    expect(one.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect((await one.text()).match(/BEGIN:VEVENT/g)).toHaveLength(2);
    const all = await (await app.request("/harbor-many/calendar.ics")).text();
    // All but the three that sleep, of which one has two meetings.
    expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(29);
    expect((await app.request("/harbor-many/communities/nothing/calendar.ics")).status).toBe(404);
    expect((await app.request("/nobody/calendar.ics")).status).toBe(404);
  });

  it("are linked from where meetings stand, and can be followed where people reach us", async () => {
    expect(await page("/harbor-many/")).toContain('href="/harbor-many/calendar.ics"');
    expect(await page("/harbor-many/communities/ui-ux")).not.toContain("webcal:");
    const here = await page("/harbor-civic/communities/ui-ux");
    expect(here).toContain('href="/harbor-civic/communities/ui-ux/calendar.ics"');
    expect(here).toContain("webcal://waymark.example/harbor-civic/communities/ui-ux/calendar.ics");
    expect(await page("/harbor-civic/communities/writing")).not.toContain("calendar.ics");
    const quiet = { ...definitions, communities: { a: { name: "A" } } };
    const silent = pages(reading(harbor({ definitions: quiet })));
    expect(await (await silent.request("/harbor-civic/")).text()).not.toContain("calendar.ics");
  });
});

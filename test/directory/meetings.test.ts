import { describe, expect, it } from "vitest";
import { meetingWords } from "../../src/directory/meetings.ts";

const LA = "America/Los_Angeles";

describe("a meeting in words", () => {
  it.each([
    [
      { day: "wednesday", time: "19:00", every: "week", length: "1 hour" },
      "Wednesdays at 19:00, America/Los_Angeles, for 1 hour",
    ],
    [{ day: "monday" }, "Mondays"],
    [{ every: "week", from: "2026-01-05" }, "Every week"],
    [
      { day: "monday", time: "18:30", every: "2 weeks", from: "2026-01-05" },
      "Every 2 weeks on Monday at 18:30, America/Los_Angeles",
    ],
    [
      { day: "thursday", every: "month", on: "third", length: "90 minutes" },
      "The third Thursday of every month, for 90 minutes",
    ],
    [
      { day: "friday", every: "3 months", on: "last", from: "2026-01-30" },
      "Every 3 months on the last Friday",
    ],
    [{ every: "month", from: "2026-01-05" }, "Every month on day 5"],
    [{ every: "month" }, "Every month"],
    [{ every: "day", time: "09:15" }, "Every day at 09:15, America/Los_Angeles"],
    [{ from: "2026-12-01" }, "On 1 December 2026"],
    [{ time: "19:00" }, "At 19:00, America/Los_Angeles"],
    [{ length: "1 hour" }, "For 1 hour"],
    [{}, ""],
  ] as const)("%o reads %o", (meeting, words) => {
    expect(meetingWords({ name: "Weekly", ...meeting }, LA)).toBe(words);
  });
});

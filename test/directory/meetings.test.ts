import { describe, expect, it } from "vitest";
import { meetingWords } from "../../src/directory/meetings.ts";

const LA = "America/Los_Angeles";

describe("a meeting in words", () => {
  it.each([
    [
      { day: "wednesday", time: "19:00", every: "week", length: "1 hour" },
      "Wednesdays at 19:00 (Pacific Time), for 1 hour",
      "Cada miércoles a las 19:00 (hora del Pacífico), durante 1 hora",
    ],
    [{ day: "monday" }, "Mondays", "Cada lunes"],
    [{ every: "week", from: "2026-01-05" }, "Every week", "Todas las semanas"],
    [
      { day: "monday", time: "18:30", every: "2 weeks", from: "2026-01-05" },
      "Every 2 weeks on Monday at 18:30 (Pacific Time)",
      "Lunes cada 2 semanas a las 18:30 (hora del Pacífico)",
    ],
    [
      { day: "thursday", every: "month", on: "third", length: "90 minutes" },
      "The third Thursday of every month, for 90 minutes",
      "El tercer jueves de cada mes, durante 90 minutos",
    ],
    [
      { day: "friday", every: "3 months", on: "last", from: "2026-01-30" },
      "Every 3 months on the last Friday",
      "El último viernes cada 3 meses",
    ],
    [{ every: "month", from: "2026-01-05" }, "On day 5 of every month", "El día 5 de cada mes"],
    [{ every: "month" }, "Every month", "Todos los meses"],
    [{ day: "wednesday", every: "month" }, "Every month on a Wednesday", "Un miércoles al mes"],
    [
      { day: "wednesday", every: "2 months" },
      "Every 2 months on a Wednesday",
      "Un miércoles cada 2 meses",
    ],
    [
      { every: "day", time: "09:15" },
      "Every day at 09:15 (Pacific Time)",
      "Todos los días a las 09:15 (hora del Pacífico)",
    ],
    [{ from: "2026-12-01" }, "On December 1, 2026", "El 1 de diciembre de 2026"],
    [{ time: "19:00" }, "At 19:00 (Pacific Time)", "A las 19:00 (hora del Pacífico)"],
    [{ length: "1 hour" }, "For 1 hour", "Durante 1 hora"],
    [{}, "", ""],
  ] as const)("%o reads %o, and %o", (meeting, english, spanish) => {
    const weekly = { name: "Weekly", ...meeting };
    expect(meetingWords(weekly, LA, { language: "en" })).toBe(english);
    expect(meetingWords(weekly, LA, { language: "es" })).toBe(spanish);
  });

  it.each([
    ["UTC", "At 19:00 (UTC)"],
    ["Europe/Berlin", "At 19:00 (Central European Time)"],
  ])("calls the zone %s by its name", (zone, words) => {
    expect(meetingWords({ name: "Weekly", time: "19:00" }, zone, { language: "en" })).toBe(words);
  });
});

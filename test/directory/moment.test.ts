import { expect, test } from "vitest";
import { momentWords } from "../../src/directory/moment.ts";
import { PLAIN } from "../../src/words/voice.ts";

const SPANISH = { language: "es" } as const;

test.each([
  [
    { zone: "Europe/Berlin", next: { day: "2026-11-25", at: "2026-11-25T18:00:00.000Z" } },
    "Wednesday, November 25, 2026 at 19:00 (Central European Time, 18:00 UTC)",
    "miércoles, 25 de noviembre de 2026, a las 19:00 (hora de Europa central, 18:00 UTC)",
  ],
  [
    { zone: "America/Los_Angeles", next: { day: "2026-11-25", at: "2026-11-26T03:00:00.000Z" } },
    "Wednesday, November 25, 2026 at 19:00 (Pacific Time, 03:00 UTC on Thursday)",
    "miércoles, 25 de noviembre de 2026, a las 19:00 (hora del Pacífico, 03:00 UTC del jueves)",
  ],
  [
    { zone: "UTC", next: { day: "2026-11-25", at: "2026-11-25T18:00:00.000Z" } },
    "Wednesday, November 25, 2026 at 18:00 UTC",
    "miércoles, 25 de noviembre de 2026, a las 18:00 UTC",
  ],
  [
    { zone: "UTC", next: { day: "2026-11-25", at: undefined } },
    "Wednesday, November 25, 2026",
    "miércoles, 25 de noviembre de 2026",
  ],
])("a moment is told where it is and in UTC (%#)", (moment, english, spanish) => {
  expect(momentWords(moment, PLAIN)).toBe(english);
  expect(momentWords(moment, SPANISH)).toBe(spanish);
});

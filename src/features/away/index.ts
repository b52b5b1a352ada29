import type { Feature } from "../../core/feature.ts";
import { dayWritten } from "../../core/ledger/absences.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** People say when they are away: their clocks stand still, and others are asked where there are any. */
export const away: Feature = {
  name: "away",
  commands: [
    {
      name: "away",
      who: "everybody, about themselves",
      usage: "/away until date",
      help: "Say that you are away up to and including that day: your deadlines wait, and others are asked where there are any. No reason needed. From four weeks on (28 days, the first and the last included) those you mentor wait for another mentor, unless you think again by the end of the next day.",
      example: "/away until 2026-12-24",
      reaches: true,
      keeps: dayWritten,
    },
    {
      name: "back",
      who: "everybody, about themselves",
      usage: "/back",
      help: "Say that you are back before the day you named.",
      example: "/back",
      reaches: true,
      keeps: () => "",
    },
  ],
  reply,
  uphold,
};

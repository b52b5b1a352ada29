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
      reaches: true,
      keeps: dayWritten,
    },
    {
      name: "back",
      reaches: true,
      keeps: () => "",
    },
  ],
  reply,
  uphold,
};

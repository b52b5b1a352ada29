import type { Feature } from "../../core/feature.ts";
import { asks } from "./asks.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Keeps a community's roster and its team on GitHub in step; whoever left is not brought back. */
export const membership: Feature = {
  name: "membership",
  commands: [
    {
      name: "leave",
      reaches: true,
    },
  ],
  asks: [asks],
  reply,
  conclude,
  uphold,
};

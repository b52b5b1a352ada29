import type { Feature } from "../../core/feature.ts";
import { asks } from "./asks.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** The stages people grow through: reached by what they did, confirmed by a lead where that is asked. */
export const pathways: Feature = {
  name: "pathways",
  commands: [{ name: "progress" }],
  asks: [asks],
  reply,
  conclude,
  uphold,
};

import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** Mistakes in what counts are put right by entries that reverse it, with a reason: nothing is rewritten. */
export const corrections: Feature = {
  name: "corrections",
  commands: [{ name: "correct", reaches: true }],
  facts,
  reply,
  conclude,
};

import type { Feature } from "../../core/feature.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Issues for people who have reached a stage: whoever takes one too early is told kindly, and it is free again. */
export const ladder: Feature = {
  name: "ladder",
  facts,
  reply,
  uphold,
};

import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** Roll calls of gatherings: who was there, and who organised it. */
export const gatherings: Feature = {
  name: "gatherings",
  facts,
  reply,
  conclude,
};

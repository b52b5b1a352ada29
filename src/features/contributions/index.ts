import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Writes down what people did; what it counts as is folded from the rules in force, and added up for charts. */
export const contributions: Feature = {
  name: "contributions",
  commands: [{ name: "credit" }],
  facts,
  reply,
  conclude,
  uphold,
};

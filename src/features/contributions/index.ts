import type { Feature } from "../../core/feature.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** Writes down what people did; what it counts as is folded from the rules in force. */
export const contributions: Feature = {
  name: "contributions",
  commands: [{ name: "credit" }],
  facts,
  reply,
};

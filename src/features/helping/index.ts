import type { Feature } from "../../core/feature.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";

/** Lets whoever asked something, or a lead, say whose comment helped. */
export const helping: Feature = {
  name: "helping",
  commands: [{ name: "helpful", reaches: true }],
  facts,
  reply,
};

import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { facts } from "./facts.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Checklists on requests: who may tick what, the marked block, the labels that follow the ticks. */
export const checklists: Feature = {
  name: "checklists",
  commands: [{ name: "done" }, { name: "undo" }],
  facts,
  reply,
  conclude,
  uphold,
};

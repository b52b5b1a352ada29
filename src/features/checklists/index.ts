import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";
import { uphold } from "./uphold.ts";

/** Checklists on requests: who may tick what, the marked block, the labels that follow the ticks. */
export const checklists: Feature = { name: "checklists", answer, uphold };

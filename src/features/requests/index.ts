import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";
import { uphold } from "./uphold.ts";

/** Walks each request through its process: steps, approvals, outcomes, one status comment. */
export const requests: Feature = { name: "requests", answer, uphold };

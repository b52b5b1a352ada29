import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";
import { uphold } from "./uphold.ts";

/** Keeps a community's roster and its team on GitHub in step; whoever left is not brought back. */
export const membership: Feature = { name: "membership", answer, uphold };

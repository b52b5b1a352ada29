import type { Feature } from "../../core/feature.ts";
import { answer } from "./answer.ts";
import { uphold } from "./uphold.ts";

/** Badges and thanks: what a stage gives, and what a badge asks for by itself. */
export const recognition: Feature = { name: "recognition", answer, uphold };

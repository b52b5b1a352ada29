import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Badges and thanks: what a stage gives, and what a badge asks for by itself. Whoever prefers not to be thanked says so. */
export const recognition: Feature = {
  name: "recognition",
  commands: [
    { name: "quiet", keeps: () => "" },
    { name: "thank-me", keeps: () => "" },
  ],
  reply,
  conclude,
  uphold,
};

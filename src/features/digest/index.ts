import type { Feature } from "../../core/feature.ts";
import { uphold } from "./uphold.ts";

/** Once a week the leads of a community hear what was new there, and who waits for them. */
export const digest: Feature = {
  name: "digest",
  uphold,
};

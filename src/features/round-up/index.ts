import type { Feature } from "../../core/feature.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Where a community says so, it thanks people together, once a week. */
export const roundUp: Feature = {
  name: "round-up",
  reply,
  uphold,
};

import type { Feature } from "../../core/feature.ts";
import { hasOpportunities } from "../../core/opportunities.ts";
import { reply } from "./reply.ts";

/** Whoever looks for something to do is shown open issues that fit. */
export const opportunities: Feature = {
  name: "opportunities",
  commands: [{ name: "match", where: (_, world) => hasOpportunities(world) }],
  reply,
};

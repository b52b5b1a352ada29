import type { Feature } from "../../core/feature.ts";
import { conclude } from "./conclude.ts";
import { reply } from "./reply.ts";
import { uphold } from "./uphold.ts";

/** Who accompanies whom: pairs are made and part, and whoever is left without a mentor waits for the next where leads see it. */
export const mentorships: Feature = {
  name: "mentorships",
  commands: [
    {
      name: "mentor",
      reaches: true,
    },
    {
      name: "part",
      reaches: true,
    },
  ],
  reply,
  conclude,
  uphold,
};

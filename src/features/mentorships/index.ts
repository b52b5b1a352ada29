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
      who: "leads of a mentorship programme's communities",
      usage: "/mentor @somebody",
      help: "Choose somebody's mentor, on their request or where I ask for one.",
      example: "/mentor @ada",
      reaches: true,
    },
    {
      name: "part",
      who: "mentors, mentees and their leads",
      usage: "/part",
      help: "End a mentorship, or stop waiting for a mentor.",
      example: "/part",
      reaches: true,
    },
  ],
  reply,
  conclude,
  uphold,
};

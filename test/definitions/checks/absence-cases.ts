import { change, HARBOR } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const PROCESS = "processes/join.yml";

/** Mistakes in processes by which people take a break. */
export const RESTING: Readonly<Record<string, readonly Mistake[]>> = {
  "absences-are-ones-own": [
    {
      files: {
        [PROCESS]: HARBOR[PROCESS]
          .replace("{ join: community }", "{ away: { until: { field: why } } }")
          .replace(
            "unless: { joining: open }\n    until: { approvals: { by: leads, at-least: 1 } }",
            "until: { waited: 1 day }",
          )
          .replace("steps:", "subject: ▶{ field: why }\nsteps:"),
      },
      says: "Everybody says for themselves when they're away.",
    },
  ],
  "absence-fields-hold-days": [
    {
      files: change(PROCESS, "{ join: community }", "{ away: { until: { field: ▶whi } } }"),
      says: "There is no field `whi`. Did you mean `why`?",
    },
    {
      files: change(PROCESS, "{ join: community }", "{ away: { until: { field: ▶community } } }"),
      says: "Nobody can write a day into `Community`.",
    },
  ],
};

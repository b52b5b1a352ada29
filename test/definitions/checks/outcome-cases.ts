import { change, HARBOR } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const PROCESS = "processes/join.yml";
/** The process from the community that it is about to its end. */
const REST = HARBOR[PROCESS].slice(HARBOR[PROCESS].indexOf("community: {"));

/** Mistakes about outcomes, by the check that finds them. */
export const OUTCOMES: Readonly<Record<string, readonly Mistake[]>> = {
  "message-names-are-spelled": [
    {
      files: change(PROCESS, "say: welcome", "say: ▶welcom"),
      says: "This would be said as it stands: no message has that name. Did you mean `welcome`?",
    },
    { files: change(PROCESS, "say: declined", "say: ▶Decline"), says: "Did you mean `declined`?" },
  ],
  "founding-knows-what": [
    {
      files: change(PROCESS, "{ join: community }", "{ found: ▶community }"),
      says: "the process needs `community: { new: { name: …, leads: … } }`",
    },
    {
      files: change(PROCESS, "{ join: community }", "{ found: ▶pathway }"),
      says: "the process needs `pathway: { new: { name: …, stages: … } }`",
    },
    {
      files: change(
        PROCESS,
        REST,
        "pathway: { new: { name: why, stages: why } }\nsteps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ found: ▶pathway }] }\n",
      ),
      says: "the process needs `pathway: { new: { name: …, stages: … } }`",
    },
  ],
  "pathway-fields-exist": [
    {
      files: change(
        PROCESS,
        REST,
        "community: { field: community }\npathway: { new: { name: why, stages: ▶points } }\nsteps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ found: pathway }] }\n",
      ),
      says: "There is no field `points`.",
    },
  ],
  "new-pathways-are-founded": [
    {
      files: change(
        PROCESS,
        "community: {",
        "pathway: ▶{ new: { name: why, stages: why } }\ncommunity: {",
      ),
      says: "Nothing comes of this without `found: pathway`",
    },
  ],
  "retiring-needs-a-community": [
    {
      files: change(
        PROCESS,
        REST,
        "steps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ retire: ▶community }] }\n",
      ),
      says: "the process needs `community: { field: … }`",
    },
  ],
  "teams-need-a-community": [
    {
      files: change(
        PROCESS,
        REST,
        "steps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ team: ▶community }] }\n",
      ),
      says: "or it founds the community itself",
    },
    {
      files: change(
        PROCESS,
        REST,
        "community: { new: { name: why, leads: why } }\nsteps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ team: ▶community }] }\n",
      ),
      says: "or it founds the community itself",
    },
  ],
  "roles-need-a-community": [
    {
      files: change(
        PROCESS,
        REST,
        "steps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ role: ▶lead }] }\n",
      ),
      says: "the process needs `community: { field: … }`",
    },
  ],
  "joining-needs-a-community": [
    {
      files: change(
        PROCESS,
        REST,
        "steps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ join: ▶community }] }\n",
      ),
      says: "To let people join a community, the process needs `community: { field: … }`",
    },
    {
      files: change(
        PROCESS,
        REST,
        "steps: [{ id: a, checklist: onboarding }]\noutcome: { accepted: [{ leave: ▶community }] }\n",
      ),
      says: "To let people leave a community, the process needs `community: { field: … }`",
    },
  ],
  "only-acceptance-lets-in": [
    {
      files: change(
        PROCESS,
        "declined: [{ say: declined }",
        "declined: [▶{ join: community }, { say: declined }",
      ),
      says: "This only happens when a request is accepted.",
    },
    {
      files: change(PROCESS, "declined: [", "withdrawn: [▶{ leave: community }]\n  declined: ["),
      says: "This only happens when a request is accepted.",
    },
  ],
};

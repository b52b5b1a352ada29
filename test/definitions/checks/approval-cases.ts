import { change, HARBOR } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const PROCESS = "processes/join.yml";
const PATHWAY = "pathways/design.yml";
const DATA = "communities/data.yml";
const APPROVALS = "{ approvals: { by: leads, at-least: 1 } }";
const SKIP_OPEN = "unless: { joining: open }";

/** Approvals that more people would have to give than there are. */
export const APPROVING: Readonly<Record<string, readonly Mistake[]>> = {
  "approvals-can-be-reached": [
    {
      files: change(PROCESS, "at-least: 1", "at-least: ▶2"),
      says: "This step waits for 2 leads to approve, but `ui-ux` has only 1, so nobody gets through there. Ask for fewer approvals, or list more leads.",
    },
    {
      files: {
        [PROCESS]: HARBOR[PROCESS]
          .replace(SKIP_OPEN, "name: Look")
          .replace("{ field: community }", "{ is: data }")
          .replace("at-least: 1", "at-least: ▶2"),
      },
      says: "This step waits for 2 leads to approve, but `data` has only 1, so",
    },
    {
      files: {
        [PROCESS]: HARBOR[PROCESS]
          .replace(SKIP_OPEN, "unless: { badge: core }")
          .replace(
            APPROVALS,
            "\n      all:\n        - any:\n            - approvals:\n                by: leads\n                at-least: ▶3\n            - waited: 1 week\n        - approvals: { by: leads, at-least: 1 }",
          ),
        [DATA]: "name: Data\nleads: [{ github: lin }, { github: kim }]\n",
      },
      says: "This step waits for 3 leads to approve, but `ui-ux` has only 1 and `data` has only 2,",
    },
    {
      files: {
        [PROCESS]: HARBOR[PROCESS]
          .replace(SKIP_OPEN, "name: Look")
          .replace("at-least: 1", "at-least: ▶2"),
        ...Object.fromEntries(
          ["a", "b", "c", "d", "e", "f"].map((id) => [
            `communities/${id}.yml`,
            `name: ${id}\nleads: [{ github: kim }]\n`,
          ]),
        ),
        ...change(
          ".github/ISSUE_TEMPLATE/join-community.yml",
          "  - type: dropdown\n    id: community\n    attributes:\n      label: Community\n      options: [UI/UX, data]\n",
          "  - { type: input, id: community, attributes: { label: Community } }\n",
        ),
      },
      says: "but `ui-ux` has only 1, `data` has only 1, `a` has only 1, `b` has only 1, `c` has only 1, and 3 other communities have too few,",
    },
  ],
  "requests-ask-for-approvals": [
    {
      files: change(PROCESS, APPROVALS, "{ endorsements: ▶{ by: leads, at-least: 1 } }"),
      says: "Nobody is asked to endorse anybody on a request, so this never holds. `approvals` asks for a yes there.",
    },
  ],
  "endorsements-can-be-reached": [
    {
      files: change(PATHWAY, "at-least: 2, or-all: true", "at-least: ▶2"),
      says: "This stage asks for endorsements from 2 leads, but the communities that list its pathway have only 1, so nobody can reach it. Ask for fewer endorsements, or list more leads.",
    },
    {
      files: {
        ...change(PATHWAY, "at-least: 2, or-all: true", "at-least: ▶3"),
        [DATA]: "name: Data\nleads: [{ github: lin }]\npathways: [design]\n",
      },
      says: "have only 2, so nobody",
    },
  ],
};

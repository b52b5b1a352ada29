import { change, HARBOR } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const PROCESS = "processes/join.yml";
const UNTIL = "until: { approvals: { by: leads, at-least: 1 } }";

function until(decided: string): Mistake["files"] {
  return change(PROCESS, UNTIL, decided);
}

/** The first step goes on at the same time as these. */
function together(steps: string): Mistake["files"] {
  const group = `any-order: [{ id: approval, ${UNTIL} }, ${steps}]`;
  return change(PROCESS, /id: approval[^]*?(?=\n {2}- id)/.exec(HARBOR[PROCESS])?.[0] ?? "", group);
}

/** Mistakes about decisions and what steps do, by the check that finds them. */
export const DECIDING: Readonly<Record<string, readonly Mistake[]>> = {
  "options-are-no-commands": [
    {
      files: until("until: { decision: { by: leads, options: [go, ▶approve] } }"),
      says: "`/approve` is one of Waymark's own commands.",
    },
  ],
  "steps-decide-once": [
    {
      files: until(
        "until: { any: [{ decision: { by: leads, options: [go] } }, { decision: ▶{ by: owners, options: [stop] } }] }",
      ),
      says: "A step can ask for one decision",
    },
    {
      files: until("until: { not: { decision: ▶{ by: leads, options: [go] } } }"),
      says: "A step can ask for one decision",
    },
  ],
  "steps-do-what-they-can": [
    {
      files: until(`${UNTIL}\n    outcome: [{ close: ▶completed }]`),
      says: "`close` only works at the end of a request.",
    },
    {
      files: until(`${UNTIL}\n    outcome: [{ leave: ▶community }]`),
      says: "`leave` only works at the end of a request.",
    },
    {
      files: until(`${UNTIL}\n    outcome: [{ badge: ▶core }]`),
      says: "`badge` only works at the end of a request.",
    },
    {
      files: until(
        `${UNTIL}\n    outcome: [{ say: Hi., when: ▶{ field: { id: community, filled: true } } }]`,
      ),
      says: "`when` only works at the end of a request.",
    },
  ],
  "others-decide": [
    {
      files: until("until: { approvals: { by: ▶author, at-least: 1 } }"),
      says: "Nobody decides on their own request, so `author` never counts here",
    },
    {
      files: until("until: { unopposed-for: { length: 1 week, by: ▶subject } }"),
      says: "so `subject` never counts here",
    },
  ],
  "fixed-communities-exist": [
    {
      files: change(PROCESS, "community: { field: community }", "community: { is: ▶ui }"),
      says: "There is no community `ui`.",
    },
  ],
  "options-lead-on": [
    {
      files: until(`${UNTIL}\n    then: ▶{ go: next }`),
      says: "this step's `until` asks for no decision",
    },
    {
      files: until(
        "until: { decision: { by: leads, options: [go, stop] } }\n    then: { go: next, sotp: ▶declined }",
      ),
      says: "There is no option `sotp`. Did you mean `stop`?",
    },
    {
      files: until(
        "until: { decision: { by: leads, options: [more, stop] } }\n    then: ▶{ more: { again: 1 week }, stop: declined }",
      ),
      says: "nothing ever gets past this step",
    },
  ],
  "groups-stay-together": [
    {
      files: together(
        "{ id: a, until: { waited: 1 day }, then: ▶[{ when: { field: { id: community, filled: true } }, go: next }] }",
      ),
      says: "`any-order` allows no `then`.",
    },
    {
      files: together("{ id: a, until: { decision: ▶{ by: leads, options: [go] } } }"),
      says: "`any-order` allows no `decision`.",
    },
  ],
  "groups-have-one-checklist": [
    {
      files: together("{ id: a, checklist: onboarding }, { id: b, checklist: ▶onboarding }"),
      says: "another of these steps has one already",
    },
  ],
  "condition-fields-exist": [
    {
      files: change(
        PROCESS,
        "{ joining: open }",
        "{ any: [field: { id: why, filled: true }, field: { id: ▶when, is: now }] }",
      ),
      says: "There is no field `when`.",
    },
    {
      files: change(
        PROCESS,
        "{ say: welcome }",
        "{ say: welcome, when: { field: { id: ▶whi, filled: true } } }",
      ),
      says: "There is no field `whi`. Did you mean `why`?",
    },
    {
      files: change(
        PROCESS,
        "checklist: onboarding\n",
        "checklist: onboarding\n    then: [{ when: { field: { id: ▶whi, filled: true } }, go: next }]\n",
      ),
      says: "There is no field `whi`. Did you mean `why`?",
    },
  ],
  "steps-are-unique": [
    {
      files: change(PROCESS, "id: onboarding", "id: ▶approval"),
      says: "Another step already has the id `approval`.",
    },
    {
      files: together("{ id: a, until: { waited: 1 day } }, { id: ▶a, until: { waited: 1 week } }"),
      says: "`a`",
    },
  ],
  "steps-wait-for-something": [
    {
      files: change(PROCESS, "  - id: onboarding\n", "  - ▶id: nothing\n  - id: onboarding\n"),
      says: "needs `until` or `checklist`",
    },
    {
      files: together("▶{ id: a }"),
      says: "needs `until` or `checklist`",
    },
  ],
};

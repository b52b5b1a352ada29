import { change, type Files } from "../harbor.ts";
import type { Mistake } from "./mistake.ts";

const PROCESS = "processes/join.yml";

/** A process beside the one that lets people in. */
function beside(start: string, outcome = "accepted: [{ close: completed }]", more = ""): Files {
  return {
    "processes/term.yml": `name: Term
start: ${start}
label: "process: term"
${more}steps: [{ id: asked, until: { decision: { by: owners, options: [go, stop] } } }]
outcome: { ${outcome} }
`,
  };
}

/** A form that asks why. */
function asking(more: string): string {
  return `name: Ask ${more === "" ? "first" : "then"}
description: Ask.
labels: ["process: ${more === "" ? "term" : "asks"}"]
body:
  - type: input
    id: why
    attributes: { label: Why }
${more}`;
}

const PROGRAMME: Files = {
  "mentorships/all.yml": "name: All\nmentors: { when: { badge: core } }\n",
};

/** Mistakes about what starts requests, by the check that finds them. */
export const STARTING: Readonly<Record<string, readonly Mistake[]>> = {
  "start-words-are-free": [
    { files: beside("{ command: ▶help }"), says: "`/help` has a meaning already" },
    { files: beside("{ command: ▶go }"), says: "`/go` has a meaning already" },
    {
      files: {
        ...beside("{ command: rest }"),
        "processes/rest.yml": `name: Rest
start: { command: ▶rest }
label: "process: rest"
steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`,
      },
      says: "`/rest` has a meaning already",
    },
  ],
  "started-processes-exist": [
    {
      files: beside("{ command: rest }", "accepted: [{ start: ▶joined }]"),
      says: "There is no process `joined`.",
    },
  ],
  "something-starts-processes": [
    { files: beside("{ by: ▶process }"), says: "No process starts this one." },
  ],
  "processes-start-no-circle": [
    {
      files: beside("{ command: rest }", "accepted: [{ start: ▶term }]"),
      says: "This leads back to the process itself",
    },
    {
      files: {
        "processes/next.yml": `name: Next
start: { by: process }
label: "process: next"
steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ start: ▶term }] }
`,
        ...beside("{ command: rest }", "accepted: [{ start: ▶next }]"),
      },
      says: "This leads back to the process itself",
    },
  ],
  "started-processes-get-answers": [
    {
      files: {
        ...change(
          ".github/ISSUE_TEMPLATE/join-community.yml",
          "options: [UI/UX, data]",
          "options: [UI/UX, data]\n    validations: { required: true }",
        ),
        ...beside("{ command: rest }", "accepted: [{ start: ▶join }]"),
      },
      says: "The other process's form requires `Community`",
    },
    {
      files: {
        ".github/ISSUE_TEMPLATE/asks.yml": asking("    validations: { required: true }\n"),
        ".github/ISSUE_TEMPLATE/may.yml": asking(""),
        ...beside("{ form: may.yml }", "accepted: [{ start: ▶asks }]"),
        "processes/asks.yml": `name: Asks
start: { form: asks.yml }
label: "process: asks"
steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`,
      },
      says: "The other process's form requires `Why`",
    },
  ],
  "private-processes-start-private-ones": [
    {
      files: {
        ...change("waymark.yml", "waymark: 1", "waymark: 1\nprivate: people"),
        ...beside("{ command: rest }", "accepted: [{ start: ▶known }]", "private: true\n"),
        "processes/known.yml": `name: Known
start: { by: process }
label: "process: known"
steps: [{ id: asked, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ close: completed }] }
`,
      },
      says: "would stand where everybody can read it",
    },
  ],
  "fields-need-a-form": [
    {
      files: {
        "processes/pause.yml": `name: Pause
start: { command: pause }
label: "process: pause"
steps: [{ id: told, checklist: onboarding }]
outcome: { accepted: [{ away: ▶{ until: { field: until } } }] }
`,
      },
      says: "No form starts this process",
    },
    {
      files: beside("{ command: rest }", undefined, "community: ▶{ field: community }\n"),
      says: "No form starts this process",
    },
    {
      files: {
        "processes/tell.yml": `name: Tell
start: { command: tell }
label: "process: tell"
subject: ▶{ field: person }
steps: [{ id: told, checklist: onboarding }]
outcome: { accepted: [{ close: completed }] }
`,
      },
      says: "No form starts this process",
    },
    {
      files: beside(
        "{ command: rest }",
        "accepted: [{ close: completed, when: ▶{ field: { id: why, filled: true } } }]",
      ),
      says: "No form starts this process",
    },
  ],
  "timed-starts-know-their-community": [
    {
      files: beside("{ before: 1 month, of: term-end }", undefined, "community: ▶{ is: ui-ux }\n"),
      says: "A process that begins by itself is about the community whose term it is.",
    },
  ],
  "starts-leave-time": [
    {
      files: beside("{ every: ▶2 weeks, each: mentorship }"),
      says: "It can come up every `4 weeks`, or less often.",
    },
  ],
  "starts-name-mentorships": [
    {
      files: { ...PROGRAMME, ...beside("{ every: 1 year, each: mentorship, in: ▶al }") },
      says: "There is no mentorship program `al`. Did you mean `all`?",
    },
    {
      files: { ...PROGRAMME, ...beside("{ before: 1 month, of: term-end, in: ▶all }") },
      says: "This start has to do with no mentorship.",
    },
  ],
  "decided-options-exist": [
    {
      files: beside(
        "{ command: rest }",
        "accepted: [{ close: completed, when: { decided: ▶gone } }]",
      ),
      says: "There is no option `gone`. These exist: `go` and `stop`.",
    },
    {
      files: change(PROCESS, "unless: { joining: open }", "unless: { decided: ▶go }"),
      says: "There is no option `go`.",
    },
    {
      files: change(
        PROCESS,
        "until: { approvals: { by: leads, at-least: 1 } }",
        "until: { any: [{ decision: { by: leads, options: [go] } }, { decided: ▶go }] }",
      ),
      says: "Ask for it under `unless`.",
    },
  ],
  "terms-are-for-leads": [
    {
      files: beside(
        "{ before: 1 month, of: term-end }",
        "accepted: [{ role: emeritus, for: ▶1 year }]",
      ),
      says: "Only a lead has a term.",
    },
  ],
};

import type { Definitions } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";

/** A small organisation's files, as it would write them. */
export const files: Readonly<Record<string, string>> = {
  "waymark.yml": `waymark: 1
organization: Harbor Civic Tech
timezone: America/Los_Angeles
pauses:
  - { name: Winter break, from: 12-15, to: 01-05 }
contributions:
  - { type: code, on: pull_request.merged, paths: ["src/**"] }
  - { type: doc, on: pull_request.merged, paths: ["docs/**", "**/*.md"] }
  - { type: review, on: pull_request_review.submitted }
  - { type: bug, on: issues.closed, labels: [bug], reason: completed, credit: author }
`,
  "communities/ui-ux.yml": `name: UI/UX
purpose: Designers share practice.
leads:
  - { github: ada, role: co-lead, from: 2026-02-01, until: 2027-02-01 }
team: ui-ux
joining: by-approval
onboarding: onboarding
pathways: [design]
`,
  "communities/data.yml": `name: Data
purpose: People who count things.
leads:
  - { github: lin }
joining: open
onboarding: onboarding
`,
  "checklists/onboarding.yml": `name: Onboarding
labels: { none: "checklist: not started", some: "checklist: in progress", all: "checklist: complete" }
items:
  - { id: conduct, text: Read the code of conduct, by: author }
  - { id: meeting, text: Attend one weekly meeting, by: leads, label: "attended a meeting" }
  - id: tools
    text: Get access
    items:
      - { id: drive, text: The shared drive opens for you, by: author }
`,
  "processes/join.yml": `name: Join a community
start: { form: join-community.yml }
label: "process: join"
community: { field: community }
steps:
  - id: approval
    label: "join: waiting for approval"
    unless: { joining: open }
    until: { approvals: { by: leads, at-least: 1 } }
    remind: { after: 1 week, whom: leads }
  - id: onboarding
    label: "join: onboarding"
    checklist: onboarding
outcome:
  accepted: [{ join: community }, { say: welcome }, { close: completed }]
  declined: [{ say: declined }, { close: not-planned }]
`,
  "pathways/design.yml": `name: Design pathway
stages:
  - id: ready
    name: Ready to contribute
    when: { checklist: onboarding }
    next: Pick an issue labelled "good first issue".
  - id: first
    name: First contribution
    when: { contributions: { at-least: 1 } }
    recognise: { badge: first-step }
  - id: active
    name: Active contributor
    when: { contributions: { at-least: 3, within: 3 months } }
    recognise: { badge: regular, suggest: ["good second issue"] }
  - id: core
    name: Core contributor
    when:
      all:
        - contributions: { at-least: 4, within: 1 year }
        - endorsements: { by: leads, at-least: 1 }
    confirm: leads
    recognise: { badge: core }
`,
  "badges/first-step.yml":
    "name: First step\ndescription: A first contribution that others can build on.\n",
  "badges/regular.yml": "name: Regular\ndescription: Somebody we can count on.\n",
  "badges/core.yml": "name: Core\ndescription: Carries the community.\n",
  ".github/ISSUE_TEMPLATE/join-community.yml": `name: Join a community
description: Ask to join a community of practice
labels: ["process: join"]
body:
  - type: dropdown
    id: community
    attributes: { label: Community, options: [UI/UX, Data] }
    validations: { required: true }
  - type: textarea
    id: why
    attributes: { label: Why }
`,
};

/** UI/UX speaks Spanish; the organisation and its other communities do not. */
export const inSpanish = {
  "communities/ui-ux.yml": `${files["communities/ui-ux.yml"]}language: es\n`,
};

/** The definitions of those files, with some files changed, added, or (with undefined) left out. */
export function definitions(
  changes: Readonly<Record<string, string | undefined>> = {},
): Definitions {
  const all = Object.entries({ ...files, ...changes });
  const read = readDefinitions(
    all.flatMap(([path, text]) => (text === undefined ? [] : { path, text })),
  );
  if (!read.definitions) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.definitions;
}

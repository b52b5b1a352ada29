import type { Problem, SourceFile } from "../../src/definitions/definitions.ts";
import type { PictureState } from "../../src/definitions/pictures.ts";

/** Files by path; one that is absent is left out. */
export type Files = Readonly<Record<string, string | undefined>>;

/** The definitions of an invented organisation, with nothing wrong in them. */
export const HARBOR = {
  "waymark.yml": `waymark: 1
organization: Harbor Civic Tech
timezone: America/Los_Angeles
pauses:
  - { name: Winter break, from: 12-15, to: 01-05 }
contributions:
  - { type: code,   on: pull_request.merged, paths: ["src/**"] }
  - { type: doc,    on: pull_request.merged, paths: ["docs/**", "**/*.md"] }
  - { type: review, on: pull_request_review.submitted }
  - { type: bug,    on: issues.closed, labels: [bug], reason: completed, credit: author }
  - { type: organised, on: issues.closed, labels: [event] }
types:
  organised: { description: Organised an event. }
removals: { most: 5, share: 25% }
`,
  "communities/ui-ux.yml": `name: UI/UX
purpose: Designers and researchers share practice and mentor each other.
status: active
leadership: community-led
leads:
  - { github: ada, role: co-lead, from: 2026-02-01, until: 2027-02-01 }
team: ui-ux
joining: by-approval
onboarding: onboarding
pathways: [design]
meetings:
  - { name: Weekly, day: wednesday, time: "19:00", timezone: America/Los_Angeles, every: week, length: 1 hour, url: https://meet.example/ui }
channels: [{ name: Slack, url: https://chat.example/ui }]
`,
  "communities/data.yml": `name: Data
leads: [{ github: lin }]
`,
  "pathways/design.yml": `name: Design pathway
minimum-contribution: One merged pull request, or one verified contribution of any other kind.
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
    when:
      all:
        - contributions: { at-least: 5, within: 3 months, on-days: 3 }
        - member: { for: 1 month }
    recognise: { badge: regular, suggest: ["good second issue"] }
  - id: core
    name: Core contributor
    when:
      all:
        - contributions: { at-least: 20, within: 1 year, types: [code, design, review] }
        - endorsements: { by: leads, at-least: 2, or-all: true }
    confirm: leads
    recognise: { badge: core, team: design-core }
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
  "checklists/onboarding.yml": `name: Onboarding
labels: { none: "checklist: not started", some: "checklist: in progress", all: "checklist: complete" }
items:
  - { id: conduct, text: Read the code of conduct, by: author }
  - { id: meeting, text: Attend one weekly meeting, by: leads, label: "attended a meeting" }
  - id: tools
    text: Get access
    items:
      - { id: drive, text: The shared drive opens for you, by: author }
      - { id: chat,  text: You said hello in the chat, by: author }
`,
  "badges/first-step.yml": `name: First step
description: A first contribution that others can build on.
when: { contributions: { at-least: 1 } }
`,
  "badges/regular.yml": "name: Regular\ndescription: Comes back.\n",
  "badges/core.yml": "name: Core\ndescription: Others count on them.\n",
  ".github/ISSUE_TEMPLATE/join-community.yml": `name: Join a community
description: Become a member.
labels: ["process: join"]
body:
  - type: markdown
    attributes: { value: Good to have you here. }
  - type: dropdown
    id: community
    attributes:
      label: Community
      options: [UI/UX, data]
  - type: textarea
    id: why
    attributes: { label: Why }
`,
} as const satisfies Files;

const MARK = "▶";

/** Files as a list, without the marks. */
export function sources(files: Files): readonly SourceFile[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [source(path, text.replaceAll(MARK, ""))],
  );
}

/** Of a picture, only what it is like stands here. */
function source(path: string, text: string): SourceFile {
  const isPicture = /\.(?:svg|png)$/.test(path);
  return isPicture ? { path, text: "", picture: text as PictureState } : { path, text };
}

/** Harbor Civic Tech with some files changed, added or (where \`undefined\`) left out. */
export function harbor(changes: Files = {}): readonly SourceFile[] {
  return sources({ ...HARBOR, ...changes });
}

/** One file of Harbor Civic Tech with one part of its text exchanged; throws where it does not stand. */
export function change(path: keyof typeof HARBOR, from: string, to: string): Files {
  const text: string = HARBOR[path];
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, () => to) };
}

/** Where the marks (▶) stand in files, as \`file:line:column\`. */
export function marks(files: Files): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    (text ?? "")
      .split(/\r\n|\n|\r/)
      .flatMap((line, row) => marksIn(line).map((column) => `${path}:${row + 1}:${column}`)),
  );
}

function marksIn(line: string): readonly number[] {
  const parts = line.split(MARK).slice(0, -1);
  let column = 1;
  return parts.map((part) => (column += part.length));
}

/** Where problems stand, as \`file:line:column\`. */
export function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, line, column }) => `${file}:${line}:${column}`);
}

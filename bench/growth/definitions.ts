import type { Definitions } from "../../src/definitions/definitions.ts";
import { readDefinitions } from "../../src/definitions/read.ts";

/** About thirty communities. */
export const COMMUNITIES = Array.from({ length: 30 }, (_, index) => {
  const number = String(index).padStart(2, "0");
  return { id: `guild-${number}`, name: `Guild ${number}`, team: `guild-${number}` };
});
export const PATHWAYS = ["craft", "care", "code", "city"] as const;

/** Whoever leads a community: two of them each. */
export function leadsOf(index: number): readonly string[] {
  return [`lead-${2 * index}`, `lead-${2 * index + 1}`];
}

const SETTINGS = `waymark: 1
organization: A grown organisation
timezone: Europe/Berlin
contributions:
  - { type: code, on: pull_request.merged, paths: ["src/**"] }
  - { type: doc, on: pull_request.merged, paths: ["docs/**", "**/*.md"] }
  - { type: review, on: pull_request_review.submitted }
  - { type: bug, on: issues.closed, labels: [bug], reason: completed, credit: author }
`;

function community(index: number): string {
  const { name, team } = COMMUNITIES[index] ?? {};
  const leads = leadsOf(index).map((login) => `  - { github: ${login}, from: 2016-01-01 }\n`);
  return `name: ${name}
purpose: People of guild ${index} share what they do.
leads:
${leads.join("")}team: ${team}
joining: by-approval
onboarding: onboarding
pathways: [${pathwayOf(index)}]
channels: [{ name: Chat, url: https://chat.example/${index} }]
meetings:
  - name: Weekly
    day: wednesday
    time: "19:00"
    timezone: Europe/Berlin
    every: week
    length: 1 hour
`;
}

/** The pathway of a community. */
export function pathwayOf(index: number): string {
  return PATHWAYS[index % PATHWAYS.length] ?? "";
}

const ONBOARDING = `name: Onboarding
labels: { none: "checklist: not started", some: "checklist: in progress", all: "checklist: complete" }
items:
  - { id: conduct, text: Read the code of conduct, by: author }
  - { id: meeting, text: Attend one weekly meeting, by: leads }
`;

const JOIN = `name: Join a community
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
`;

const FORM = `name: Join a community
description: Ask to join one of our communities
labels: ["process: join"]
body:
  - type: dropdown
    id: community
    attributes:
      label: Community
      options: [${COMMUNITIES.map(({ name }) => name).join(", ")}]
    validations: { required: true }
  - type: textarea
    id: why
    attributes: { label: Why }
`;

/** A second kind of request, as there are several in any organisation. */
function asking(id: string): readonly (readonly [path: string, text: string])[] {
  const process = `name: Ask for ${id}
start: { form: ${id}.yml }
label: "process: ${id}"
steps:
  - id: approval
    label: "${id}: waiting for an owner"
    until: { approvals: { by: owners, at-least: 1 } }
outcome:
  accepted: [{ close: completed }]
  declined: [{ say: declined }, { close: not-planned }]
`;
  const form = `name: Ask for ${id}
description: Ask for ${id}
labels: ["process: ${id}"]
body:
  - type: textarea
    id: why
    attributes: { label: What would you need ${id} for }
`;
  return [
    [`processes/${id}.yml`, process],
    [`.github/ISSUE_TEMPLATE/${id}.yml`, form],
  ];
}

function pathway(id: string): string {
  return `name: The pathway of ${id}
stages:
  - id: ready
    name: Ready to contribute
    when: { checklist: onboarding }
  - id: first
    name: First contribution
    when: { contributions: { at-least: 1 } }
    recognise: { badge: ${id}-first }
  - id: active
    name: Active contributor
    when: { contributions: { at-least: 4, within: 3 months } }
    recognise: { badge: ${id}-regular }
  - id: core
    name: Core contributor
    when:
      all:
        - contributions: { at-least: 5, within: 1 year }
        - endorsements: { by: leads, at-least: 1 }
    confirm: leads
    recognise: { badge: ${id}-core }
`;
}

function badges(pathwayId: string): readonly (readonly [path: string, text: string])[] {
  return ["first", "regular", "core"].map((id) => [
    `badges/${pathwayId}-${id}.yml`,
    `name: ${pathwayId} ${id}\ndescription: For what people do on the pathway of ${pathwayId}.\n`,
  ]);
}

const HUNDRED = `name: A hundred
description: Somebody with a hundred contributions.
when: { contributions: { at-least: 100 } }
`;

const NEWCOMERS = `name: Newcomers
communities: [guild-00, guild-01]
mentors: { when: { contributions: { at-least: 5 } }, capacity: 1 }
term: 6 months
`;

/** Its files, as people would write them. */
const FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ["waymark.yml", SETTINGS],
  ...COMMUNITIES.map(({ id }, index) => [`communities/${id}.yml`, community(index)] as const),
  ["checklists/onboarding.yml", ONBOARDING],
  ["processes/join.yml", JOIN],
  [".github/ISSUE_TEMPLATE/join-community.yml", FORM],
  ...["a-budget", "a-room", "a-speaker"].flatMap(asking),
  ...PATHWAYS.flatMap((id) => [[`pathways/${id}.yml`, pathway(id)] as const, ...badges(id)]),
  ["badges/a-hundred.yml", HUNDRED],
  ["mentorships/newcomers.yml", NEWCOMERS],
]);

/** The definitions of a grown organisation. */
export function grownDefinitions(): Definitions {
  return definitionsIn(FILES);
}

/** The same, with one stage more on a pathway: everybody on it is asked about anew. */
export function changedDefinitions(): Definitions {
  const path = `pathways/${PATHWAYS[0]}.yml`;
  const steady = `  - id: steady
    name: Steady contributor
    when: { contributions: { at-least: 2 } }
  - id: active
`;
  const changed = FILES[path]?.replace("  - id: active\n", steady) ?? "";
  return definitionsIn({ ...FILES, [path]: changed });
}

function definitionsIn(all: Readonly<Record<string, string>>): Definitions {
  const files = Object.entries(all).map(([path, text]) => ({ path, text }));
  const { definitions, problems } = readDefinitions(files);
  if (!definitions) throw new Error(JSON.stringify(problems, undefined, 2));
  return definitions;
}

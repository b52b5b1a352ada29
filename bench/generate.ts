import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder of definitions, with a mistake in some of its files. */
export interface Generated {
  readonly folder: string;
  /** How many definition files it holds, not counting the issue form. */
  readonly count: number;
  /** `file:line` of each mistake, in order. */
  readonly mistakes: readonly string[];
}

interface File {
  readonly path: string;
  readonly lines: readonly string[];
}

/** Every so many files one has a mistake, so that positions are worked out and not only promised. */
const MISTAKE_EVERY = 100;

/** Writes so many definition files as organisations write them: communities, pathways, checklists, badges. */
export function generate(
  folder: string,
  count: number,
  mistakeEvery: number = MISTAKE_EVERY,
): Generated {
  const files = [SETTINGS, JOIN];
  for (let index = 0; files.length < count; index += 1) files.push(fileOf(index));
  const spoilt = files.map((file, index) =>
    index % mistakeEvery === mistakeEvery - 1 ? withMistake(file) : file,
  );
  for (const { path, lines } of [...spoilt, FORM]) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, `${lines.join("\n")}\n`);
  }
  const mistakes = spoilt.flatMap(({ path, lines }) => {
    const line = lines.indexOf(MISTAKE);
    return line === -1 ? [] : [`${path}:${line + 1}`];
  });
  return { folder, count, mistakes: mistakes.toSorted() };
}

const MISTAKE = "colour: green";

function withMistake({ path, lines }: File): File {
  return { path, lines: [...lines, MISTAKE] };
}

const KINDS = [community, pathway, checklist, badge];

function fileOf(index: number): File {
  const kind = KINDS[index % KINDS.length] ?? badge;
  return kind(String(Math.floor(index / KINDS.length)));
}

function community(id: string): File {
  const lines = [
    `name: Community ${id}`,
    "purpose: Designers and researchers share practice and mentor each other.",
    "status: active",
    "leadership: community-led",
    "leads:",
    `  - { github: ada-${id}, role: co-lead, from: "2026-02-01", until: "2027-02-01" }`,
    `  - { github: lin-${id}, role: co-lead, from: "2026-02-01", until: "2027-02-01" }`,
    `team: community-${id}`,
    "joining: by-approval",
    "meetings:",
    "  - name: Weekly",
    "    day: wednesday",
    '    time: "19:00"',
    "    timezone: America/Los_Angeles",
    "    every: week",
    "    length: 1 hour",
    "    url: https://meet.example/weekly",
    "channels: [{ name: Slack, url: https://chat.example/weekly }]",
  ];
  return { path: `communities/community-${id}.yml`, lines };
}

function pathway(id: string): File {
  const lines = [
    `name: Pathway ${id}`,
    "minimum-contribution: One merged pull request, or one verified contribution of another kind.",
    "stages:",
    "  - id: first",
    "    name: First contribution",
    "    when: { contributions: { at-least: 1 } }",
    "    next: Pick an issue labelled good first issue.",
    "  - id: active",
    "    name: Active contributor",
    "    when:",
    "      all:",
    "        - contributions: { at-least: 5, within: 3 months, on-days: 3 }",
    "        - member: { for: 1 month }",
    "  - id: core",
    "    name: Core contributor",
    "    when: { contributions: { at-least: 20, within: 1 year, types: [code, design, review] } }",
    "    confirm: leads",
  ];
  return { path: `pathways/pathway-${id}.yml`, lines };
}

function checklist(id: string): File {
  const lines = [
    `name: Checklist ${id}`,
    "items:",
    "  - { id: conduct, text: Read the code of conduct, by: author }",
    "  - { id: meeting, text: Attend one weekly meeting, by: leads }",
    "  - id: tools",
    "    text: Get access",
    "    items:",
    "      - { id: drive, text: The shared drive opens for you, by: author }",
    "      - { id: chat, text: You said hello in the chat, by: author }",
  ];
  return { path: `checklists/checklist-${id}.yml`, lines };
}

function badge(id: string): File {
  const lines = [
    `name: Badge ${id}`,
    "description: Contributions that others can build on.",
    "when: { contributions: { at-least: 3, types: [doc] } }",
  ];
  return { path: `badges/badge-${id}.yml`, lines };
}

const SETTINGS: File = {
  path: "waymark.yml",
  lines: ["waymark: 1", "organization: Harbor Civic Tech", "timezone: America/Los_Angeles"],
};

const JOIN: File = {
  path: "processes/join.yml",
  lines: [
    "name: Join a community",
    "start: { form: join-community.yml }",
    'label: "process: join"',
    "community: { field: community }",
    "steps:",
    "  - id: approval",
    '    label: "join: waiting for approval"',
    "    until: { approvals: { by: leads, at-least: 1 } }",
    "outcome:",
    "  accepted: [{ join: community }, { say: welcome }, { close: completed }]",
  ],
};

const FORM: File = {
  path: ".github/ISSUE_TEMPLATE/join-community.yml",
  lines: [
    "name: Join a community",
    "description: Ask to join one of our communities.",
    'labels: ["process: join"]',
    "body:",
    "  - type: input",
    "    id: community",
    "    attributes: { label: Community }",
    "    validations: { required: true }",
  ],
};

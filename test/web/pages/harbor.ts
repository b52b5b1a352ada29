import { type Fact, only } from "../../../src/core/fact.ts";
import { knownWorld } from "../../../src/core/known.ts";
import { byKey } from "../../../src/core/ledger/by-key.ts";
import { members } from "../../../src/core/ledger/memberships.ts";
import type { PersonId } from "../../../src/core/person.ts";
import type { ThreadRef } from "../../../src/core/place.ts";
import { type Definitions, NOTHING } from "../../../src/definitions/definitions.ts";
import type { Community, Pathway, Process } from "../../../src/definitions/types.ts";
import type { World } from "../../../src/core/world.ts";
import { type Recognised, recognition } from "../../../src/web/pages/recognition.ts";
import { readerIn } from "../../../src/web/pages/reader.ts";
import type { PagesReader, Shown } from "../../../src/web/pages/shown.ts";
import type { View } from "../../../src/web/pages/view.ts";

export const ADA: PersonId = "github:1";
export const LIN: PersonId = "github:2";
export const KAI: PersonId = "github:3";

export const uiUx: Community = {
  name: "UI/UX",
  purpose: "Designers and researchers share practice and mentor each other.",
  status: "active",
  leadership: "community-led",
  leads: [
    { github: "ada", role: "co-lead", from: "2026-02-01", until: "2027-02-01" },
    { github: "lin", role: "co-lead" },
  ],
  team: "ui-ux",
  joining: "by-approval",
  onboarding: "onboarding",
  pathways: ["design"],
  meetings: [
    {
      name: "Weekly",
      day: "wednesday",
      time: "19:00",
      timezone: "America/Los_Angeles",
      every: "week",
      length: "1 hour",
      url: "https://meet.example/ui",
    },
  ],
  channels: [{ name: "Slack", url: "https://chat.example/ui" }],
};

const design: Pathway = {
  name: "Design pathway",
  description: "From a first sketch to shaping how the whole organisation designs.",
  "minimum-contribution":
    "One merged pull request, or one verified contribution of any other kind.",
  stages: [
    {
      id: "ready",
      name: "Ready to contribute",
      when: { checklist: "onboarding" },
      next: 'Pick an issue labelled "good first issue".',
    },
    {
      id: "first",
      name: "First contribution",
      when: { contributions: { "at-least": 1 } },
      recognise: { badge: "first-step" },
    },
    {
      id: "active",
      name: "Active contributor",
      when: {
        all: [
          { contributions: { "at-least": 5, within: "3 months", "on-days": 3 } },
          { member: { for: "1 month" } },
        ],
      },
      recognise: { badge: "regular" },
    },
    {
      id: "core",
      name: "Core contributor",
      when: {
        all: [
          {
            contributions: {
              "at-least": 20,
              within: "1 year",
              types: ["code", "design", "review"],
            },
          },
          { endorsements: { by: "leads", "at-least": 2 } },
        ],
      },
      confirm: "leads",
      recognise: { badge: "core", team: "design-core" },
    },
  ],
};

const join: Process = {
  name: "Join a community",
  start: { form: "join-community.yml" },
  label: "process: join",
  community: { field: "community" },
  steps: [{ id: "onboarding", checklist: "onboarding" }],
  outcome: { accepted: [{ join: "community" }, { close: "completed" }] },
};

export const definitions: Definitions = {
  ...NOTHING,
  settings: { organization: "Harbor Civic Tech", timezone: "America/Los_Angeles" },
  communities: {
    "ui-ux": uiUx,
    engineering: {
      name: "Engineering",
      purpose: "People who build and run the software, and teach each other how.",
      joining: "open",
      leads: [{ github: "kai", until: "2026-06-30" }],
      meetings: [
        { name: "Open hours", day: "monday", time: "18:30", every: "2 weeks", from: "2026-01-05" },
        {
          name: "Deep dive",
          day: "thursday",
          time: "12:00",
          every: "month",
          on: "third",
          length: "90 minutes",
        },
      ],
    },
    writing: {
      name: "Writing",
      purpose: "Plain words, in every language of the harbour.",
      status: "forming",
    },
    "data-lab": { name: "Data lab", status: "retired", leads: [{ github: "kai" }] },
  },
  pathways: { design },
  processes: { join },
  checklists: {
    onboarding: {
      name: "Onboarding",
      items: [
        { id: "conduct", text: "Read the code of conduct", by: "author" },
        { id: "meeting", text: "Attend one weekly meeting", by: "leads" },
        {
          id: "tools",
          text: "Get access",
          items: [
            { id: "drive", text: "The shared drive opens for you", by: "author" },
            { id: "chat", text: "You said hello in the chat", by: "author" },
          ],
        },
      ],
    },
  },
  badges: {
    "first-step": {
      name: "First step",
      description: "A first contribution that others can build on.",
      when: { contributions: { "at-least": 1 } },
    },
    regular: { name: "Regular", description: "Somebody one can count on." },
    core: { name: "Core", description: "Carries the work of others." },
    bridge: {
      name: "Bridge builder",
      description: "Brought two communities together.",
      nominated: true,
    },
  },
};

/** An issue or pull request of the site. */
export function thread(number: number): ThreadRef {
  return { repo: { id: 7, owner: "harbor-civic", name: "site" }, number };
}

export const facts: readonly Fact[] = [
  {
    kind: "joined",
    id: "joined/1",
    at: "2026-09-01T10:00:00.000Z",
    person: ADA,
    community: "ui-ux",
    source: "adopted",
  },
  {
    kind: "joined",
    id: "joined/2",
    at: "2026-09-01T10:00:00.000Z",
    person: LIN,
    community: "ui-ux",
    source: "adopted",
  },
  {
    kind: "joined",
    id: "joined/3",
    at: "2026-10-01T10:00:00.000Z",
    person: KAI,
    community: "ui-ux",
    source: "request",
    thread: thread(9),
  },
  {
    kind: "left",
    id: "left/3",
    at: "2026-10-09T10:00:00.000Z",
    person: KAI,
    community: "ui-ux",
    how: "command",
  },
  {
    kind: "joined",
    id: "joined/4",
    at: "2026-09-01T10:00:00.000Z",
    person: KAI,
    community: "engineering",
    source: "adopted",
  },
  {
    kind: "merged",
    id: "merged/1",
    at: "2026-11-17T10:00:00.000Z",
    thread: thread(12),
    author: LIN,
    title: "Draw the harbour map",
    labels: [],
    paths: ["src/map.ts"],
  },
  {
    kind: "reviewed",
    id: "reviewed/1",
    at: "2026-11-18T10:00:00.000Z",
    thread: thread(13),
    by: LIN,
    author: ADA,
    state: "approved",
  },
  {
    kind: "credited",
    id: "credited/1",
    at: "2026-11-18T20:00:00.000Z",
    thread: thread(14),
    person: LIN,
    by: ADA,
    type: "eventOrganizing",
    evidence: "https://notes.example/open-day",
  },
  {
    kind: "stage-reached",
    id: "stage-reached/0",
    at: "2026-11-16T10:00:00.000Z",
    person: LIN,
    pathway: "design",
    stage: "ready",
    because: "the checklist",
    evidence: [],
  },
  {
    kind: "stage-reached",
    id: "stage-reached/1",
    at: "2026-11-17T10:00:01.000Z",
    person: LIN,
    pathway: "design",
    stage: "first",
    because: "1 of 1 contribution",
    evidence: ["merged/1"],
  },
  {
    kind: "awarded",
    id: "awarded/1",
    at: "2026-11-17T10:00:03.000Z",
    person: LIN,
    badge: "first-step",
    because: "1 of 1 contribution",
    evidence: ["merged/1"],
  },
  {
    kind: "stage-reached",
    id: "stage-reached/2",
    at: "2026-11-19T03:00:00.000Z",
    person: LIN,
    pathway: "design",
    stage: "active",
    because: "5 of 5 contributions",
    evidence: ["merged/1", "reviewed/1", "credited/1"],
  },
  {
    kind: "awarded",
    id: "awarded/2",
    at: "2026-11-19T20:00:00.000Z",
    person: ADA,
    badge: "bridge",
    because: "nominated",
    evidence: [],
  },
];

/** An organisation with three living communities, as its pages see it; any part can be another. */
export function harbor({ facts: happened = facts, ...but }: But = {}): Told {
  const told = {
    login: "harbor-civic",
    definitions,
    logins: { [ADA]: "ada", [LIN]: "lin", [KAI]: "kai" },
    now: "2026-11-20T23:51:27.000Z",
    home: { id: 5, owner: "harbor-civic", name: "community" },
    ...readerIn("en"),
    ...but,
  };
  const world = knownWorld(
    { now: told.now, org: { id: 1, login: told.login } },
    { facts: byKey(happened), definitions: () => told.definitions, logins: told.logins },
  );
  const ids = Object.keys(told.definitions.communities);
  return {
    org: 1,
    adoptions: only(happened, "adopted"),
    members: new Map(ids.map((id) => [id, members(id, world).size])),
    reached: new Map(),
    steps: [],
    unnamed: new Set<string>(),
    published: new Set<string>(),
    skilled: new Set<string>(),
    recognised: recognised(recognition(happened, told.definitions), happened),
    mentors: { list: [], page: 1, more: false },
    facts: happened,
    world,
    ...told,
  };
}

/** What a page shows, and what it follows from. */
export interface Told extends View {
  readonly facts: readonly Fact[];
  readonly world: World;
}

type But = Partial<View> & { readonly facts?: readonly Fact[] };

function recognised(list: readonly Recognised[], happened: readonly Fact[]): Shown["recognised"] {
  const evidence = new Map(happened.map((fact) => [fact.id, fact]));
  return { list, evidence, page: 1, more: false };
}

/** The same as the page of a badge shows it. */
export function ofBadge<S extends Shown>(id: string, shown: S): S {
  const list = shown.recognised.list.filter(({ badge }) => badge === id);
  const people = new Set(list.map(({ person }) => person)).size;
  return { ...shown, recognised: { ...shown.recognised, list, people } };
}

/** Serves these organisations, whatever the case their login is written in. */
export function reading(...all: readonly Shown[]): PagesReader {
  return {
    organizations: () => Promise.resolve(all.map(({ login }) => ({ login }))),
    async organization(login, { recognised: { badge } = {} }) {
      const found = all.find((one) => one.login.toLowerCase() === login.toLowerCase());
      return found && badge !== undefined ? ofBadge(badge, found) : found;
    },
  };
}

import type { Definitions } from "../../../src/definitions/definitions.ts";
import type { Community } from "../../../src/definitions/types.ts";
import type { PictureSource } from "../../../src/web/pages/pictures/routes.ts";
import { ADA, definitions, facts, harbor, LIN, type Told, uiUx } from "./harbor.ts";

const FIELDS = [
  "Accessibility",
  "Backend",
  "Civic data",
  "Community health",
  "Content design",
  "Data science",
  "Design systems",
  "Documentation",
  "Frontend",
  "Fundraising",
  "Mapping",
  "Mobile",
  "Open policy",
  "Privacy",
  "Product",
  "Research",
  "Security",
  "Sustainability",
  "Testing",
  "Translation",
] as const;
const PLACES = ["Lisbon", "Lagos", "Montevideo", "Oakland"] as const;
const TONGUES = ["en", "es", "pt-BR", "yo"] as const;
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const PEOPLE = ["ada", "lin", "kai", "noor", "sam", "zoe"] as const;

/** One of a list, over and over. */
function of<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
}

function community(index: number): Community {
  const field = of(FIELDS, index);
  const place = of(PLACES, index);
  const far = index >= FIELDS.length ? ` ${Math.floor(index / FIELDS.length) + 1}` : "";
  return {
    name: `${field}${far}`,
    purpose: `People who care about ${field.toLowerCase()} share what they learn, review each other's work, and welcome whoever would like to begin. Come as you are.`,
    status: index % 11 === 7 ? "dormant" : index % 13 === 5 ? "forming" : "active",
    languages: [of(TONGUES, index)],
    regions: [place],
    leads: [{ github: of(PEOPLE, index), role: "co-lead" }, { github: of(PEOPLE, index + 2) }],
    joining: index % 2 === 0 ? "open" : "by-approval",
    meetings: [
      {
        name: index % 3 === 0 ? "Open hours" : "Weekly",
        day: of(DAYS, index),
        time: `${14 + (index % 6)}:00`,
        every: "week",
        length: "1 hour",
        url: "https://meet.example/room",
      },
    ],
  };
}

/** Everything that a community's definitions can say. */
const rich: Community = {
  ...uiUx,
  charter: "https://docs.example/ui-ux/charter",
  "part-of": "community-10",
  languages: ["en", "pt-BR"],
  regions: ["Lisbon", "West Africa"],
  emeritus: [{ github: "noor", role: "co-lead", until: "2026-01-31" }],
  teams: [{ team: "ui-ux-reviews", purpose: "Looks at designs before they are built." }],
  meetings: [
    {
      ...uiUx.meetings?.[0],
      name: "Weekly",
      archive: "https://docs.example/ui-ux/notes",
      recordings: "https://video.example/ui-ux",
      calendar: "https://calendar.example/ui-ux",
    },
    { name: "Show and tell", day: "friday", time: "10:00", every: "month", on: "last" },
  ],
  channels: [{ name: "Slack", url: "https://chat.example/ui" }, { name: "In the old café" }],
};

export const people: Definitions["people"] = {
  ada: {
    name: "Ada Lovelace",
    github: "ada",
    url: "https://ada.example",
    timezone: "Europe/Lisbon",
    languages: ["en", "pt-BR"],
    skills: ["User research", "Maps"],
    learning: ["Accessibility"],
  },
  lin: { name: "Lin", github: "lin", skills: ["Data", "Maps"], languages: ["en"] },
  kai: { name: "Kai", github: "kai", skills: ["Rust"] },
};

/** An organisation with a logo, a color, so many communities, and one of which everything is known. */
export function crowd(count: number): Told {
  const all = Array.from({ length: count - 1 }, (_, index) => [
    `community-${index}`,
    community(index),
  ]);
  const { badges } = definitions;
  const pictured = Object.entries(badges).map(([id, one]) => [id, { ...one, image: `${id}.svg` }]);
  return harbor({
    login: "harbor-many",
    reached: new Map([
      ["design", new Map(Object.entries({ ready: 40, first: 28, active: 9, core: 3 }))],
    ]),
    contributed: CONTRIBUTED,
    steps: STEPS,
    came: CAME,
    facts: [...facts, ADOPTED],
    definitions: {
      ...definitions,
      settings: {
        organization: "Harbor Civic Tech",
        timezone: "America/Los_Angeles",
        logo: "logo.svg",
        color: "#3b4a9c",
        pauses: [{ name: "Winter break", from: "12-15", to: "01-05" }],
      },
      communities: { "ui-ux": rich, ...Object.fromEntries(all) },
      badges: Object.fromEntries(pictured) as Definitions["badges"],
      people,
    },
    mentors: {
      list: [
        { person: ADA, free: 2 },
        { person: LIN, free: 0 },
      ],
      page: 1,
      more: false,
    },
  });
}

const CAME = {
  rules: [{ rule: 1, count: 41, last: "2026-11" }],
  given: new Map([["first-step", "2026-11-18T10:00:00.000Z"]]),
  reached: new Map([["design", new Set(["ready", "first"])]]),
};

/** Half of those who reached a stage took so long. */
const STEPS = Object.entries({ first: 3, active: 84, core: 150 }).flatMap(([stage, days]) =>
  [1, days, days * 2].map((some) => ({ pathway: "design", stage, days: some, count: 3 })),
);

const TYPES = ["code", "doc", "review", "design", "mentoring", "translation", "bug"];

/** What was contributed in each of some quarters, and of each type less than of the one before. */
const CONTRIBUTED = ["2025-2", "2025-3", "2026-1", "2026-2", "2026-3", "2026-4"].flatMap(
  (quarter, index) =>
    TYPES.map((type, place) => ({
      quarter,
      type,
      count: Math.ceil(((index + 2) * 12) / (1 + place * place)) + (place % 2),
    })),
);

const ADOPTED = {
  kind: "adopted",
  id: "adopted/c0ffee",
  at: "2026-09-01T00:00:00.000Z",
  commit: "c0ffee",
  repo: 5,
  people: {},
  leads: {},
} as const;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30" fill="#3b4a9c"/><path d="M14 40q9-8 18 0t18 0" fill="none" stroke="#fff" stroke-width="4"/><path d="M32 12v20M24 24h16" stroke="#fff" stroke-width="4"/></svg>`;
const BADGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path d="M32 2l8 10 13-2 0 13 10 9-10 9 0 13-13-2-8 10-8-10-13 2 0-13-10-9 10-9 0-13 13 2z" fill="#c2542d"/><circle cx="32" cy="32" r="14" fill="#fff"/></svg>`;

/** Draws the organisation's logo and badges; nobody has a face. */
export const drawn: PictureSource = {
  file: (_, __, ___, path) => Promise.resolve(Buffer.from(path === "logo.svg" ? LOGO : BADGE)),
  face: () => Promise.resolve(undefined),
};

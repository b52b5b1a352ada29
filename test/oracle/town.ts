import type { Community, Headings, Process, Version, Who } from "./happenings.ts";

// The town that the cases play in, written down once more by hand: nothing here is read from its YAML.

export type StepName = "approval" | "decision" | "onboarding" | "quiet" | "taken" | "weigh";

/** Who opens, approves, and joins, where. */
interface Way {
  readonly headings: Exclude<Headings, "none">;
  /** In this order. */
  readonly steps: readonly StepName[];
  /** `assigned` is whoever the issue is assigned to, `named` whoever it names, `keepers` a team, `mentor` that of whom it is about. */
  readonly approvedBy: "assigned" | "keepers" | "leads" | "members" | "mentor" | "named" | "owners";
  /** Open communities are joined without approval. */
  readonly openUnasked: boolean;
  /** Whoever has accompanied somebody passes without approval. */
  readonly mentorsUnasked?: true;
  /** Whoever has had a mentor for an hour passes without approval. */
  readonly menteesUnasked?: true;
  /** It names whom it is about. */
  readonly aboutNamed?: true;
  /** It happens to whom it is about only if they agree, where somebody else asked for it. */
  readonly concerns?: true;
  /** What is decided with, where something is. */
  readonly options?: readonly ("brief" | "go" | "stop")[];
  /** Whoever it is about joins the community in the end. */
  readonly joins: boolean;
  /** They do so before this step already. */
  readonly joinsBefore?: "onboarding";
}

export const WAYS: Readonly<Record<Process, Way>> = {
  buddy: {
    headings: "joining",
    steps: ["approval", "onboarding"],
    approvedBy: "members",
    openUnasked: false,
    joins: false,
  },
  // A pathway of the community is added, by a pull request.
  chart: way({ headings: "charting", approvedBy: "leads" }),
  // Leads decide with `/go` or `/stop`, and whoever it is about belongs from then on.
  council: {
    headings: "joining",
    steps: ["decision", "onboarding"],
    approvedBy: "leads",
    openUnasked: false,
    joins: true,
    joinsBefore: "onboarding",
    options: ["go", "stop"],
  },
  // The community gets its team.
  crew: way({ approvedBy: "owners" }),
  // Nobody objects for an hour, and a lead takes care of it; then leads decide with `/go`, `/brief` or `/stop`.
  // What is small is over an hour later, unless it was to be brief: that, and what is large, is approved.
  decide: {
    headings: "asking",
    steps: ["quiet", "taken", "decision", "weigh", "approval"],
    approvedBy: "leads",
    openUnasked: false,
    joins: false,
    options: ["go", "brief", "stop"],
  },
  // The community retires, by a pull request.
  finish: way({ approvedBy: "owners" }),
  // Begins where somebody comes to rest, and lets them in.
  follow: way({ headings: "begun", approvedBy: "leads", joins: true, concerns: true }),
  // A community is founded, by a pull request.
  found: way({ headings: "founding", approvedBy: "owners" }),
  // Whoever has been a mentor needs nobody's approval.
  guide: way({ approvedBy: "assigned", mentorsUnasked: true }),
  // They become a lead, by a pull request.
  head: way({ approvedBy: "leads" }),
  join: {
    headings: "joining",
    steps: ["approval", "onboarding"],
    approvedBy: "leads",
    openUnasked: true,
    joins: true,
  },
  nominate: {
    headings: "naming",
    steps: ["approval"],
    approvedBy: "leads",
    openUnasked: false,
    joins: true,
    aboutNamed: true,
    concerns: true,
  },
  // They get the lead who approved last as a mentor.
  pair: way({ approvedBy: "leads" }),
  // And part from them.
  part: way({ approvedBy: "mentor" }),
  // They are away for a while.
  pause: way({ headings: "leaving", approvedBy: "leads" }),
  // They go on with their mentor.
  renew: way({ approvedBy: "leads", menteesUnasked: true }),
  // They leave the community.
  resign: way({ approvedBy: "keepers" }),
  // The issue is assigned to the leads, and another request begins.
  rest: way({ headings: "asking", approvedBy: "leads", aboutNamed: true }),
  visit: {
    headings: "joining",
    steps: ["onboarding", "approval"],
    approvedBy: "leads",
    openUnasked: false,
    joins: true,
  },
  // A contribution counts, and a badge comes with it.
  vouch: way({ headings: "naming", approvedBy: "named" }),
};

/** One approval, and nobody joins. */
function way(more: Pick<Way, "approvedBy"> & Partial<Way>): Way {
  return { headings: "joining", steps: ["approval"], openUnasked: false, joins: false, ...more };
}

/** The fields that each kind of text has. */
const FIELDS: Readonly<Record<Headings, readonly string[]>> = {
  asking: ["community", "person", "size", "until"],
  begun: ["community"],
  charting: ["community", "name", "stages"],
  founding: ["name", "leads"],
  joining: ["community", "why"],
  leaving: ["community", "until"],
  naming: ["community", "person"],
  none: [],
};

/** Whether a text answers everything that the form of a process asks. */
export function fits(written: Headings, process: Process): boolean {
  const { headings } = WAYS[process];
  if (headings === "begun" || written === "begun") return headings === written;
  return FIELDS[headings].every((field) => FIELDS[written].includes(field));
}

export const PROCESSES = Object.keys(WAYS) as readonly Process[];

/** The request that Waymark begins by itself: a lead of `data` alone decides what comes after their term. */
export const BEGUN = { on: "community#2", who: "lin", community: "data", process: "term" } as const;

export function labelOf(process: Process | "term"): string {
  return `process: ${process}`;
}

/** The one list, and who ticks what of it; each item has a label that says it is done. */
export const ITEMS = {
  conduct: { by: "author", label: "read the code of conduct" },
  meeting: { by: "leads", label: "attended a meeting" },
} as const;
/** The label that whatever comes to rest gets. */
export const RESTING = "resting";
/** So many seconds nobody objects, is waited, and makes a mentor somebody's. */
export const HOUR = 3600;

export const LIST_DONE = "checklist: complete";

/** Communities that list the pathway. */
export const ON_PATHWAY: readonly Community[] = ["ui"];
/** The pathway's stages in order, and the badge that each gives. */
export const STAGES: readonly (readonly [stage: string, badge: string])[] = [
  ["ready", "settled"],
  ["seen", "helping-hand"],
  ["core", "carries"],
];

/** Whoever has a login today: `tao` gave his up, and Zed took it. */
export const ACCOUNTS: Readonly<Record<string, Who>> = {
  ada: "ada",
  lin: "lin",
  sam: "sam",
  olu: "olu",
  mia: "mia",
  tao: "zed",
  "tao-away": "tao",
};

export const OWNERS: readonly Who[] = ["ona"];
/** In a team that is no community's; owners put people into it, and take them out. */
export const KEEPERS: readonly Who[] = ["noa", "wes"];
/** What requests propose for the definitions, by process. */
export const PROPOSALS: Readonly<Partial<Record<Process, string>>> = {
  chart: "found",
  finish: "retire",
  found: "found",
  head: "role",
};
/** The team of each community is called as it is; these get theirs by a request. */
export const TEAMLESS: readonly Community[] = ["maps"];
/** The badges that people are nominated for. */
export const NOMINABLE: readonly string[] = ["bridge", "star"];
/** The repository where not everybody reads along. */
export const QUIET = "people";
/** Whoever leads something under all definitions, or owns the organisation. */
export const ALWAYS: readonly Who[] = ["ada", "lin", "ona"];
/** The badge that a request gives. */
export const VOUCHED = "vouched";
export const MEMBERS: Readonly<Record<Community, readonly Who[]>> = {
  ui: ["ada", "mia"],
  data: ["lin", "noa"],
  field: [],
  maps: [],
  new: [],
};

/** People, and not programs. */
export const BOTS: readonly Who[] = ["robot", "waymark"];

/** Who leads what under which definitions. Tao was pinned before he was renamed; Rae led once. */
export function leadsOf(community: Community, version: Version): readonly Who[] {
  if (community === "maps") return ["ada"];
  // Who is to lead it says the request.
  if (community === "new") return [];
  if (community !== "ui") return ["lin"];
  if (version === "ada steps down") return ["tao"];
  return version === "zed leads" ? ["ada", "zed"] : ["ada", "tao"];
}

export function isOpen(community: Community, version: Version): boolean {
  if (community === "ui") return version === "ui opens";
  return community === "data" && version !== "data closes";
}

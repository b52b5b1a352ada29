import { home, website } from "../build/places.ts";
import type { Repo, ThreadKey } from "../../src/core/place.ts";
import type { PersonId } from "../../src/core/person.ts";
import { play, install } from "../model/acts.ts";
import type { Files } from "../model/github.ts";
import { begin, decoy, MANAGED, type Model } from "../model/model.ts";
import { keep, push } from "../model/pulls.ts";
import { comment } from "../model/talk.ts";
import { settle } from "../model/waymark.ts";
import type { Process, Version, Who } from "../oracle/happenings.ts";

/** Everybody, by the id of their account. */
const IDS: Readonly<Record<Who, number>> = {
  ada: 1,
  lin: 2,
  sam: 3,
  olu: 4,
  wes: 5,
  ona: 6,
  mia: 21,
  noa: 22,
  tao: 23,
  zed: 24,
  rae: 25,
  eve: 26,
  robot: 27,
  waymark: 99,
};

export function idOf(who: Who): PersonId {
  const id = IDS[who];
  if (id === undefined) throw new Error(`nobody in the cast is ${who}`);
  return `github:${id}`;
}

const NAMES = new Map(Object.keys(IDS).map((who) => [idOf(who), who]));

export function whoIs(id: PersonId): Who {
  return NAMES.get(id) ?? id;
}

/** A copy of the definitions repository, inside the organisation. */
export const fork: Repo = { id: 13, owner: "harbor", name: "community-fork" };
/** A repository that offers no form. */
export const notes: Repo = { id: 14, owner: "harbor", name: "notes" };
/** Where not everybody reads along. */
const people: Repo = { id: 15, owner: "harbor", name: "people", private: true };

export const REPOS = { home, website, fork, notes, people, decoy } as const;
export type Place = keyof typeof REPOS;

const ALL: readonly Process[] = [
  "buddy",
  "chart",
  "council",
  "crew",
  "decide",
  "finish",
  "found",
  "guide",
  "head",
  "join",
  "nominate",
  "pair",
  "part",
  "pause",
  "renew",
  "resign",
  "rest",
  "visit",
  "vouch",
];
/** What each repository offers; a form that lies in the organisation's `.github` is offered where there is no other. */
export const OFFERS: Readonly<Record<Place, readonly Process[]>> = {
  home: ALL,
  website: ["decide", "join", "nominate", "pause", "resign", "rest", "vouch"],
  fork: ALL,
  notes: [],
  people: [],
  decoy: [],
};

const JOINING = `body:
  - type: dropdown
    id: community
    attributes: { label: Community, options: [UI/UX, Data, Field, Maps] }
    validations: { required: true }
  - type: textarea
    id: why
    attributes: { label: Why }
    validations: { required: true }
`;

function form(name: string, body = JOINING): string {
  return `name: ${name}\ndescription: Ask for it\nlabels: ["process: ${name}"]\n${body}`;
}

const UNTIL = `  - type: input
    id: until
    attributes: { label: Until }
    validations: { required: true }
`;

/** Only one form asks this alone. */
const LEAVING = `${JOINING.slice(0, JOINING.indexOf("  - type: textarea"))}${UNTIL}`;

const FOUNDING = `body:
  - type: input
    id: name
    attributes: { label: Name }
    validations: { required: true }
  - type: input
    id: leads
    attributes: { label: Leads }
    validations: { required: true }
`;

const CHARTING = `${JOINING.slice(0, JOINING.indexOf("  - type: textarea"))}  - type: input
    id: name
    attributes: { label: Name }
    validations: { required: true }
  - type: textarea
    id: stages
    attributes: { label: Stages }
    validations: { required: true }
`;

const NAMING = JOINING.replace("id: why", "id: person").replace("label: Why", "label: Person");

const ASKING = `${NAMING}${UNTIL}  - type: dropdown
    id: size
    attributes: { label: Size, options: [Small, Large] }
    validations: { required: true }
`;

function process(name: string, steps: string, more = ""): string {
  return `name: To ${name}
start: { form: ${name}.yml }
label: "process: ${name}"
community: { field: community }
${more}steps:
${steps}outcome:
  accepted: [${name === "buddy" ? "" : "{ join: community }, "}{ close: completed }]
`;
}

const APPROVAL = "  - { id: approval, until: { approvals: { by: leads, at-least: 1 } } }\n";
const DECISION = `  - id: decision
    until: { decision: { by: leads, options: [go, stop] } }
    then: { stop: declined }
    outcome: [{ join: community }]
`;
const LIST = (name: string) =>
  `  - { id: onboarding, label: "${name}: onboarding", checklist: onboarding }\n`;

/** A process with one approval that ends in something else than joining. */
function ending(name: string, by: string, accepted: string): string {
  const until = `{ approvals: { by: ${by}, at-least: 1 } }`;
  return process("buddy", `  - { id: approval, until: ${until} }\n`)
    .replaceAll("buddy", name)
    .replace("{ close: completed }", `${accepted}{ close: completed }`);
}

/** What ends in more than joining: each asks another role, and brings about something else. */
const ENDINGS: Files = {
  "processes/finish.yml": ending("finish", "owners", "{ retire: community }, "),
  "processes/guide.yml": ending("guide", "assignee", "").replace(
    "until: { approvals: { by: assignee, at-least: 1 } }",
    "until: { any: [{ mentor: { in: newcomers } }, { approvals: { by: assignee, at-least: 1 } }] }",
  ),
  "processes/head.yml": ending("head", "leads", "{ role: lead }, "),
  "processes/pair.yml": ending("pair", "leads", "{ pair: newcomers }, "),
  "processes/part.yml": ending("part", "mentor", "{ part: newcomers }, "),
  "processes/resign.yml": ending("resign", "team:keepers", "{ leave: community }, "),
  "processes/vouch.yml": ending("vouch", "field:person", "{ record: code }, { badge: vouched }, "),
  "processes/renew.yml": ending("renew", "leads", "{ renew: newcomers }, ").replace(
    "approval, until",
    "approval, unless: { accompanied: { in: newcomers, for: 1 hour } }, until",
  ),
  "badges/vouched.yml": "name: Vouched\ndescription: Somebody vouched for them.\nnominated: true\n",
  "mentorships/newcomers.yml": `name: Newcomers
mentors: { when: { not: { contributions: { at-least: 100 } } } }
`,
};

/** What Waymark asks a lead by itself, before their term ends: nobody else decides that. */
const TERM: Files = {
  "processes/term.yml": `name: What comes next
start: { before: 2 months, of: term-end }
label: "process: term"
steps:
  - { id: wish, until: { decision: { by: subject, options: [stay, quit] } } }
outcome:
  accepted: [{ leave: community, when: { decided: quit } }, { close: completed }]
`,
};

/** What is talked over, and what begins where something else ends. */
const LONGER: Files = {
  "processes/decide.yml": `name: To decide
start: { form: decide.yml }
label: "process: decide"
community: { field: community }
steps:
  - any-order:
      - { id: quiet, until: { unopposed-for: { length: 1 hour, by: members, settled-by: leads } } }
      - { id: taken, until: { assigned: { to: leads } } }
  - id: decision
    until: { decision: { by: leads, options: [go, brief, stop] } }
    then: { stop: declined }
  - id: weigh
    unless: { decided: brief }
    until: { waited: 1 hour }
    then: [{ when: { field: { id: size, is: Small } }, go: accepted }]
${APPROVAL}outcome:
  accepted: [{ log: Decisions }, { open: { title: Do it, body: It was decided. }, when: { decided: go } }, { close: completed }]
  declined: [{ log: Decisions }, { close: not-planned }]
`,
  "processes/rest.yml": process("rest", APPROVAL, "subject: { field: person }\n").replace(
    "{ join: community }, ",
    "{ labels: { put: [resting] } }, { assign: leads }, { start: follow }, ",
  ),
  "processes/pause.yml": process("pause", APPROVAL).replace(
    "{ join: community }, ",
    "{ away: { until: { field: until } } }, ",
  ),
  "processes/follow.yml": process("follow", APPROVAL)
    .replace("form: follow.yml", "by: process")
    .replace("community: { field: community }\n", ""),
  ".github/ISSUE_TEMPLATE/decide.yml": form("decide", ASKING),
  ".github/ISSUE_TEMPLATE/pause.yml": form("pause", LEAVING),
  ".github/ISSUE_TEMPLATE/rest.yml": form("rest", ASKING),
};

/** What ends in a community of its own, in its team, or in a pathway. */
const FOUNDED: Files = {
  "communities/maps.yml": `name: Maps
purpose: They draw maps.
leads: [{ github: ada }]
team: maps
joining: by-approval
`,
  "processes/chart.yml": ending("chart", "leads", "{ found: pathway }, ").replace(
    "community }\nsteps",
    "community }\npathway: { new: { name: name, stages: stages } }\nsteps",
  ),
  "processes/crew.yml": ending("crew", "owners", "{ team: community }, "),
  "processes/found.yml": ending("found", "owners", "{ found: community }, ").replace(
    "{ field: community }",
    "{ new: { name: name, leads: leads } }",
  ),
  ".github/ISSUE_TEMPLATE/chart.yml": form("chart", CHARTING),
  ".github/ISSUE_TEMPLATE/crew.yml": form("crew"),
  ".github/ISSUE_TEMPLATE/found.yml": form("found", FOUNDING),
};

/** Whom people may nominate for what, who has no account, and that help counts. */
const SAID: Files = {
  "badges/bridge.yml": "name: Bridge\ndescription: Brings people together.\nnominated: true\n",
  "badges/star.yml": "name: Star\ndescription: Shines.\nnominated: true\n",
  "people/jo.yml": "name: Jo\n",
  "people/kit.yml": "name: Kit\n",
};

/** A small organisation whose processes share step ids, a list, and headings. */
const asUsual: Files = {
  "waymark.yml": `waymark: 1
organization: Harbor
timezone: UTC
contributions: [{ type: question, on: comment.helpful }]
`,
  "communities/ui.yml": `name: UI/UX
purpose: They draw.
leads: [{ github: ada }, { github: tao }]
team: ui
joining: by-approval
onboarding: onboarding
pathways: [design]
`,
  "communities/data.yml": `name: Data
purpose: They count.
leads: [{ github: lin, until: 2026-12-20 }]
team: data
joining: open
onboarding: onboarding
`,
  "communities/field.yml": `name: Field
purpose: They go and see.
leads: [{ github: lin }]
team: field
joining: by-approval
onboarding: onboarding
`,
  "checklists/onboarding.yml": `name: Onboarding
labels: { all: "checklist: complete" }
items:
  - { id: conduct, text: Read the code of conduct, by: author, label: "read the code of conduct" }
  - { id: meeting, text: Attend one weekly meeting, by: leads, label: "attended a meeting" }
`,
  "processes/buddy.yml": process("buddy", APPROVAL.replace("leads", "members") + LIST("buddy")),
  "processes/council.yml": process("council", DECISION + LIST("council")).replace(
    "{ join: community }, ",
    "",
  ),
  "processes/join.yml": process(
    "join",
    APPROVAL.replace("approval,", "approval, unless: { joining: open },") + LIST("join"),
  ),
  "processes/nominate.yml": process("nominate", APPROVAL, "subject: { field: person }\n"),
  "processes/visit.yml": process("visit", LIST("visit") + APPROVAL),
  ...ENDINGS,
  ...TERM,
  ...LONGER,
  ...FOUNDED,
  ...SAID,
  ...Object.fromEntries(
    ["finish", "guide", "head", "pair", "part", "renew", "resign"].map((name) => [
      `.github/ISSUE_TEMPLATE/${name}.yml`,
      form(name),
    ]),
  ),
  ".github/ISSUE_TEMPLATE/vouch.yml": form("vouch", NAMING),
  ".github/ISSUE_TEMPLATE/buddy.yml": form("buddy"),
  ".github/ISSUE_TEMPLATE/council.yml": form("council"),
  ".github/ISSUE_TEMPLATE/join.yml": form("join"),
  ".github/ISSUE_TEMPLATE/nominate.yml": form("nominate", NAMING),
  ".github/ISSUE_TEMPLATE/visit.yml": form("visit"),
  "pathways/design.yml": `name: Design pathway
stages:
  - { id: ready, name: Ready, when: { checklist: onboarding }, recognise: { badge: settled } }
  - { id: seen, name: Seen, when: { contributions: { at-least: 1 } }, recognise: { badge: helping-hand } }
  - { id: core, name: Core, when: { contributions: { at-least: 1 } }, confirm: leads, recognise: { badge: carries } }
`,
  "badges/settled.yml": "name: Settled\ndescription: Has arrived.\n",
  "badges/helping-hand.yml": "name: Helping hand\ndescription: Was seen to help.\n",
  "badges/carries.yml": "name: Carries\ndescription: Carries others.\n",
};

function changed(path: string, from: string, to: string): Files {
  const text = asUsual[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  return { ...asUsual, [path]: text.replace(from, to) };
}

export const VERSIONS: Readonly<Record<Version, Files>> = {
  "as usual": asUsual,
  "ada steps down": changed("communities/ui.yml", "{ github: ada }, ", ""),
  "ui opens": changed("communities/ui.yml", "by-approval", "open"),
  "data closes": changed("communities/data.yml", "open", "by-approval"),
  "zed leads": changed("communities/ui.yml", "{ github: tao }", "{ github: zed }"),
};

/** Rae led then, and Tao was still called so. */
const FORMER = changed(
  "communities/ui.yml",
  "[{ github: ada }",
  "[{ github: rae }, { github: ada }",
);

/** Harbor once Rae has gone, Tao was renamed, and Zed took the login that he had. */
function built(): Model {
  const model = begin({
    files: FORMER,
    crews: [
      { slug: "ui", description: MANAGED, members: [idOf("ada"), idOf("mia")], invited: [] },
      { slug: "data", description: MANAGED, members: [idOf("lin"), idOf("noa")], invited: [] },
      { slug: "field", description: MANAGED, members: [], invited: [] },
      { slug: "keepers", description: "Keep", members: [idOf("noa"), idOf("wes")], invited: [] },
    ],
    organization: [],
    at: "2026-11-02T09:00:00.000Z",
  });
  const { github } = model;
  for (const who of Object.keys(IDS)) {
    if (who === "waymark") continue;
    github.logins.set(idOf(who), who === "robot" ? "robot[bot]" : who);
    if (who !== "olu") github.organization.add(idOf(who));
  }
  github.writers.add(idOf("lin"));
  for (const [place, repo] of Object.entries(REPOS)) {
    const { tip, number = 0 } = github.places.get(repo.id) ?? {};
    github.places.set(repo.id, {
      repo,
      number,
      labels: [
        "bug",
        "resting",
        "process: term",
        "process: follow",
        ...ALL.map((name) => `process: ${name}`),
      ],
      offers: OFFERS[place as Place].map((name) => `${name}.yml`),
      ...(tip !== undefined && { tip }),
    });
  }
  install(model);
  settle(model);
  const plan = [...github.issues.values()][0];
  if (!plan) throw new Error("nobody was asked to apply anything");
  comment(model, idOf("ona"), plan, "/apply");
  settle(model);
  github.logins.set(idOf("tao"), "tao-away");
  github.logins.set(idOf("zed"), "tao");
  play(model, { do: "wait", days: 1 });
  push(model, idOf("ona"), home, keep(model, asUsual), true);
  settle(model);
  play(model, { do: "wait", days: 1 });
  return model;
}

export const town: Model = built();

/** The issue on which Lin is asked what comes next. */
export const begun: ThreadKey = (() => {
  const all = [...town.github.issues.entries()];
  const [key] = all.find(([, { labels }]) => labels.includes("process: term")) ?? [];
  if (!key) throw new Error("nothing was begun");
  return key;
})();

import { RESTING } from "./absence-cases.ts";
import { APPROVING } from "./approval-cases.ts";
import { BELONGING } from "./belonging-cases.ts";
import { DECIDING } from "./deciding-cases.ts";
import { LADDER } from "./ladder-cases.ts";
import { RULES } from "./rule-cases.ts";
import { STARTING } from "./starting-cases.ts";
import { BESIDE_TIERS, NAMING_TIERS, TIERS } from "./tier-cases.ts";
import { VARIANTS } from "./variant-cases.ts";
import { FORMS } from "./form-cases.ts";
import { MENTORING } from "./mentoring-cases.ts";
import { LOOKS } from "./looks-cases.ts";
import { OUTCOMES } from "./outcome-cases.ts";
import type { Mistake } from "./mistake.ts";
import { change, type Files, HARBOR } from "../harbor.ts";

const COMMUNITY = "communities/ui-ux.yml";
const DATA = "communities/data.yml";
const PATHWAY = "pathways/design.yml";
const PROCESS = "processes/join.yml";
const CHECKLIST = "checklists/onboarding.yml";
const SETTINGS = "waymark.yml";
const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

const PAIRING = `name: Pairing
start: { form: ▶join-community.yml }
label: ▶"Process: join"
steps: [{ id: a, checklist: onboarding }]
outcome: { accepted: [] }
`;

/** The process, ending in something that somebody always has to approve. */
function recording(action: string): Files {
  const text = HARBOR[PROCESS].replace("    unless: { joining: open }\n", "");
  return { [PROCESS]: text.replace("{ join: community }", action) };
}

/** What holds for ever once it held. */
const ENDLESS = [
  "contributions: { at-least: 1 }",
  "checklist: onboarding",
  "endorsements: { by: leads, at-least: 1 }",
  "stage: { pathway: design, is-at-least: active }",
  "stage: { pathway: design, is-at-least: first }",
  "any: [{ checklist: onboarding }, { contributions: { at-least: 1, within: 1 month } }]",
  "all: [{ checklist: onboarding }, { contributions: { at-least: 1 } }]",
];

/** The last stage but one goes on asking for something. */
function goingOn(asked: string, settings = ""): Files {
  return {
    ...change(PATHWAY, "  - id: active\n", `  - id: active\n    ${asked}\n`),
    [SETTINGS]: `${HARBOR[SETTINGS]}${settings}`,
  };
}

/** Mistakes by the check that finds them; a ▶ stands where the problem is. */
export const CASES: Readonly<Record<string, readonly Mistake[]>> = {
  ...RESTING,
  ...APPROVING,
  ...BELONGING,
  ...LOOKS,
  ...DECIDING,
  ...OUTCOMES,
  ...STARTING,
  ...VARIANTS,
  ...RULES,
  "onboarding-exists": [
    {
      files: change(COMMUNITY, "onboarding: onboarding", "onboarding: ▶onbording"),
      says: "There is no checklist `onbording`. Did you mean `onboarding`?",
    },
  ],
  "pathways-exist": [
    {
      files: change(COMMUNITY, "[design]", "[design, ▶research]"),
      says: "There is no pathway `research`. The only one is `design`.",
    },
  ],
  "stage-badges-exist": [
    {
      files: change(PATHWAY, "badge: core", "badge: ▶kore"),
      says: "There is no badge `kore`. Did you mean `core`? These exist: `first-step`, `regular`, and `core`.",
    },
  ],
  "process-forms-exist": [
    {
      files: change(PROCESS, "join-community.yml", "▶join.yml"),
      says: "There is no form `join.yml`. The only one is `join-community.yml`.",
    },
    {
      files: {
        [PROCESS]: HARBOR[PROCESS].replace("join-community", "▶join-community"),
        [FORM]: undefined,
      },
      says: "There are none yet.",
    },
  ],
  "community-fields-exist": [
    {
      files: change(PROCESS, "field: community", "field: ▶Comunity"),
      says: "There is no field `Comunity`. Did you mean `community`? These exist: `community` and `why`.",
    },
    {
      files: {
        [PROCESS]: HARBOR[PROCESS]
          .replace(
            "community: { field: community }",
            "community: { new: { name: ▶nam, leads: why } }",
          )
          .replace("{ join: community }", "{ found: community }"),
      },
      says: "There is no field `nam`.",
    },
  ],
  "subject-fields-exist": [
    {
      files: {
        ...change("waymark.yml", "waymark: 1", "waymark: 1\nprivate: people"),
        ...change(
          PROCESS,
          "community: {",
          "private: true\nsubject: { field: ▶whom }\ncommunity: {",
        ),
      },
      says: "There is no field `whom`. These exist: `community` and `why`.",
    },
  ],
  "step-checklists-exist": [
    {
      files: change(PROCESS, "checklist: onboarding", "checklist: ▶boarding"),
      says: "There is no checklist `boarding`.",
    },
  ],
  "checklists-share-no-items": [
    {
      files: {
        [PROCESS]: HARBOR[PROCESS]
          .replace("until: { approvals: { by: leads, at-least: 1 } }", "checklist: first")
          .replace("checklist: onboarding", "checklist: ▶onboarding"),
        "checklists/first.yml":
          "name: First\nitems:\n  - { id: conduct, text: Be kind }\n  - { id: tools, text: Tools }\n  - { id: chat, text: Say hello }\n",
      },
      says: "Also in `first`: `conduct` and `chat`. In one process a tick counts on both checklists, so give the items different ids.",
    },
  ],
  "condition-checklists-exist": [
    {
      files: change(
        PATHWAY,
        "{ checklist: onboarding }",
        "{ not: { any: [checklist: ▶starting] } }",
      ),
      says: "There is no checklist `starting`.",
    },
  ],
  "condition-badges-exist": [
    ...NAMING_TIERS,
    {
      files: change(
        PROCESS,
        "unless: { joining: open }",
        "unless: { all: [badge: core, badge: ▶gold] }",
      ),
      says: "There is no badge `gold`.",
    },
  ],
  "condition-stages-exist": [
    {
      files: change(
        PROCESS,
        "{ joining: open }",
        "{ stage: { pathway: ▶code, is-at-least: first } }",
      ),
      says: "There is no pathway `code`.",
    },
    {
      files: change(
        PROCESS,
        "{ joining: open }",
        "{ stage: { pathway: design, is-at-least: ▶frist } }",
      ),
      says: "There is no stage `frist`. Did you mean `first`?",
    },
  ],
  "records-are-vouched-for": [
    "unless: { joining: open }\n    until: { approvals: { by: leads, at-least: 1 } }",
    "until: { waited: 1 day }",
    "until: { any: [{ waited: 1 day }, { approvals: { by: leads, at-least: 1 } }] }",
    "until: { all: [{ waited: 1 day }, { assigned: { to: leads } }] }",
    "until: { waited: 1 day }\n    then: [{ when: { field: { id: why, filled: true } }, go: accepted }]\n  - id: agreed\n    until: { approvals: { by: leads, at-least: 1 } }",
  ].map((step) => ({
    files: {
      [PROCESS]: HARBOR[PROCESS]
        .replace(
          "unless: { joining: open }\n    until: { approvals: { by: leads, at-least: 1 } }",
          step,
        )
        .replace("{ join: community }", "{ record: ▶code }"),
    },
    says: "Somebody else has to vouch for a contribution.",
  })),
  "evidence-fields-hold-links": [
    {
      files: recording("{ record: code, evidence: { field: ▶whi } }"),
      says: "There is no field `whi`. Did you mean `why`?",
    },
    {
      files: recording("{ record: code, evidence: { field: ▶community } }"),
      says: "Nobody can write a link into `Community`.",
    },
  ],
  "day-fields-hold-days": [
    {
      files: recording("{ record: code, day: { field: ▶whi } }"),
      says: "There is no field `whi`. Did you mean `why`?",
    },
    {
      files: recording("{ record: code, day: { field: ▶community } }"),
      says: "Nobody can write a day into `Community`.",
    },
    {
      files: change(
        PROCESS,
        "steps:",
        "gathering: { called-by: leads, day: { field: ▶whi } }\nsteps:",
      ),
      says: "There is no field `whi`. Did you mean `why`?",
    },
  ],
  "outcome-labels-are-free": [
    ...[
      // What starts a request, whatever its process.
      '{ put: [help, ▶"process: join"] }',
      '{ take: [▶"join: onboarding"] }',
      '{ take: [▶"join: on the way"] }',
      '{ put: [▶"checklist: complete"] }',
      '{ take: [▶"attended a meeting"] }',
    ].map((labels) => ({
      files: {
        [PROCESS]: HARBOR[PROCESS].replace(
          "{ join: community }",
          `{ join: community, invited: "join: on the way" }, { labels: ${labels} }`,
        ),
      },
      says: "to show where a request stands. Use another label here.",
    })),
    {
      files: change(
        PROCESS,
        "{ say: declined }",
        "{ labels: { put: [help, later], take: [event, ▶later] } }",
      ),
      says: "`later` would be put on and taken off at once.",
    },
  ],
  "lead-terms-end-after-they-begin": [
    {
      files: change(COMMUNITY, "2027-02-01", "▶2025-02-01"),
      says: "The term of `ada` ends on `2025-02-01`, but it begins on `2026-02-01`",
    },
    { files: change(COMMUNITY, "2027-02-01", "▶2026-02-01"), says: "It has to end after that" },
  ],
  "stages-are-unique": [
    {
      files: change(PATHWAY, "id: core", "id: ▶first"),
      says: "Another stage already has the id `first`.",
    },
  ],
  "items-are-unique": [
    {
      files: change(CHECKLIST, "id: drive", "id: ▶conduct"),
      says: "Another item already has the id `conduct`.",
    },
  ],
  "items-nest-three-deep": [
    {
      files: change(
        CHECKLIST,
        "id: drive, ",
        "id: drive, items: [{ id: c, text: C, items: [▶{ id: d, text: D, items: [{ id: e, text: E }] }] }], ",
      ),
      says: "at most three levels deep",
    },
  ],
  "labels-are-short": [
    {
      files: change(CHECKLIST, '"attended a meeting"', `▶"${"long ".repeat(10)}label"`),
      says: "has 55.",
    },
    { files: change(PATHWAY, '"good second issue"', `a, ▶"${"🌱".repeat(51)}"`), says: "has 51." },
    { files: change(SETTINGS, "[bug]", `[bug, ▶${"b".repeat(51)}]`), says: "has 51." },
    { files: change(PROCESS, '"join: onboarding"', `▶${"s".repeat(51)}`), says: "has 51." },
    {
      files: change(PROCESS, "join: community }", `join: community, invited: ▶${"i".repeat(51)} }`),
      says: "has 51.",
    },
    { files: change(CHECKLIST, '"checklist: complete"', `▶${"c".repeat(51)}`), says: "has 51." },
    {
      files: change(FORM, '["process: join"]', `["", "process: join", ▶${"f".repeat(51)}]`),
      says: "has 51.",
    },
    {
      files: change(FORM, '["process: join"]', `▶"process: join, ${"f".repeat(51)}"`),
      says: "has 51.",
    },
  ],
  "labels-differ-by-more-than-case": [
    {
      files: change(CHECKLIST, '"attended a meeting"', "▶Bug"),
      says: "To GitHub, `Bug` and `bug` are the same label",
    },
  ],
  "form-communities-exist": [
    {
      files: change(FORM, "[UI/UX, data]", "[Ui/UX, data, ▶UX]"),
      says: "There is no community `UX`. These exist: `ui-ux`, `data`, `UI/UX`, and `Data`.",
    },
  ],
  "time-zones-exist": [
    {
      files: change(SETTINGS, "America/Los_Angeles", "▶America/Los_Angles"),
      says: "There is no time zone `America/Los_Angles`. Did you mean `America/Los_Angeles`?",
    },
    {
      files: change(COMMUNITY, "America/Los_Angeles", "▶Pacific"),
      says: "There is no time zone `Pacific`.",
    },
    {
      files: { "people/ada.yml": "name: Ada\ntimezone: ▶Europe/Lisbn\n" },
      says: "Did you mean `Europe/Lisbon`?",
    },
    {
      files: change(SETTINGS, "America/Los_Angeles", "▶PST"),
      says: "`PST` is an abbreviation, not the name of a time zone. It could mean `America/Los_Angeles`, `America/Vancouver`",
    },
    {
      files: change(COMMUNITY, "America/Los_Angeles", "▶est"),
      says: "could mean `America/New_York`",
    },
    {
      files: { "people/ada.yml": "name: Ada\ntimezone: ▶Berlin\n" },
      says: "There is no time zone `Berlin`. Did you mean `Europe/Berlin`?",
    },
  ],
  "community-names-are-unique": [
    {
      files: {
        ...change(COMMUNITY, "name: UI/UX", "name: ▶data"),
        ...change(FORM, "UI/UX", "ui-ux"),
      },
      says: "The community `data` is already called `data`.",
    },
    {
      files: { "communities/other.yml": "name: ▶ui/ux\nleads: [{ github: kim }]\n" },
      says: "The community `ui-ux` is already called `ui/ux`.",
    },
  ],
  "contribution-types-exist": [
    {
      files: change(SETTINGS, "type: doc", "type: ▶docs"),
      says: "There is no kind of contribution `docs`. Did you mean `doc`?",
    },
    {
      files: change(PATHWAY, "[code, design, review]", "[code, ▶desing]"),
      says: "Did you mean `design`?",
    },
    {
      files: recording("{ record: ▶desing }"),
      says: "Did you mean `design`?",
    },
  ],
  "days-exist": [
    {
      files: {
        [DATA]:
          "name: Data\nleads: [{ github: lin }]\nemeritus: [{ github: ada, until: ▶2026-02-29 }]\n",
      },
      says: "`2026-02-29` isn't in the calendar.",
    },
    {
      files: change(SETTINGS, "labels: [bug]", "labels: [bug], until: ▶2026-06-31"),
      says: "`2026-06-31` isn't in the calendar.",
    },
    {
      files: change(SETTINGS, "timezone:", "founded: ▶2019-02-29\ntimezone:"),
      says: "`2019-02-29` isn't in the calendar.",
    },
    { files: change(SETTINGS, "12-15", "▶02-30"), says: "`02-30` isn't in the calendar." },
    { files: change(SETTINGS, "01-05", "▶13-01"), says: "`13-01` isn't in the calendar." },
    {
      files: change(COMMUNITY, "2027-02-01", "▶2027-02-29"),
      says: "`2027-02-29` isn't in the calendar.",
    },
    {
      files: change(COMMUNITY, "2026-02-01", "▶2026-00-01"),
      says: "`2026-00-01` isn't in the calendar.",
    },
    {
      files: change(COMMUNITY, "every: week", "every: 2 weeks, from: ▶2026-02-31"),
      says: "`2026-02-31` isn't in the calendar.",
    },
  ],
  "times-exist": [
    { files: change(COMMUNITY, '"19:00"', '▶"24:00"'), says: "`24:00` isn't a time of day" },
    { files: change(COMMUNITY, '"19:00"', "▶9:00"), says: "Write times from `00:00` to `23:59`" },
  ],
  "meetings-say-when": [
    {
      files: change(COMMUNITY, "every: week", "every: ▶2 weeks"),
      says: "needs the day of its first one",
    },
  ],
  "communities-have-leads": [
    { files: change(DATA, "[{ github: lin }]", "▶[]"), says: "at least one lead" },
    { files: { [DATA]: "▶name: Data\n" }, says: "at least one lead" },
  ],
  "leads-are-named-once": [
    {
      files: change(
        DATA,
        "[{ github: lin }]",
        "[{ github: lin }, { github: ▶Lin, from: 2026-01-01 }]",
      ),
      says: "`Lin` already leads this community at that time.",
    },
    {
      files: change(
        DATA,
        "[{ github: lin }]",
        "[{ github: lin, from: 2026-01-01, until: 2026-03-01 }, { github: ▶lin, from: 2026-01-01, until: 2026-02-01 }, { github: lin, from: 2026-03-02 }, { github: kim }]",
      ),
      says: "already leads",
    },
  ],
  "process-labels-are-put-on": [
    {
      files: change(PROCESS, '"process: join"', '▶"process: joining"'),
      says: "The form `join-community.yml` doesn't add the label `process: joining`",
    },
  ],
  "processes-are-told-apart": [
    {
      files: { "processes/pairing.yml": PAIRING.replace("Process", "process") },
      says: "Another process already",
    },
    {
      files: {
        "processes/pairing.yml": PAIRING.replace('▶"Process: join"', '"process: pair"'),
        ...change(FORM, 'labels: ["process: join"]', 'labels: ["process: join", "process: pair"]'),
      },
      says: "Another process already starts from this form.",
    },
  ],
  "judging-stays-private": [
    {
      files: change(PROCESS, "community: {", "private: ▶true\ncommunity: {"),
      says: "Name a private repository in `waymark.yml`, as in `private: people`.",
    },
  ],
  "digests-have-a-place": [
    {
      files: change("waymark.yml", "waymark: 1", "digest: ▶monday\nwaymark: 1"),
      says: "nobody gets it without a private place",
    },
  ],
  "what-judges-is-private": [
    {
      files: change(PROCESS, "community: {", "subject: ▶{ field: why }\ncommunity: {"),
      says: "Add `private: true`",
    },
  ],
  "reminders-come-before-the-end": [
    {
      files: change(
        PROCESS,
        "remind: { after: 1 week, whom: leads }",
        "expires: 5 days\n    remind: { after: ▶1 week, whom: leads }",
      ),
      says: "nobody would be reminded",
    },
  ],
  "badges-can-be-had": [
    {
      files: { "badges/lost.yml": "▶name: Lost\ndescription: Nobody gives it.\n" },
      says: "Nobody can earn this badge",
    },
  ],
  "outcome-badges-exist": [
    {
      files: change(PROCESS, "{ join: community }", "{ badge: ▶kore }"),
      says: "There is no badge `kore`. Did you mean `core`?",
    },
  ],
  "badges-have-one-way": [
    ...BESIDE_TIERS,
    {
      files: change("badges/first-step.yml", "when:", "nominated: ▶true\nwhen:"),
      says: "either `when`, or `while`, or `nominated: true`: one of them",
    },
    {
      files: change(
        "badges/first-step.yml",
        "when:",
        "while: ▶{ contributions: { at-least: 1, within: 1 year } }\nwhen:",
      ),
      says: "one of them",
    },
  ],
  "teams-belong-to-one-community": [
    {
      files: change(DATA, "name: Data", "name: Data\nteam: ▶UI-UX"),
      says: "The team `UI-UX` already belongs to another community.",
    },
  ],
  "teams-are-named-by-slug": [
    {
      files: change(PATHWAY, "confirm: leads", 'confirm: ▶"team:Design core"'),
      says: "`team:Design core` doesn't name a team",
    },
  ],
  "role-fields-exist": [
    {
      files: change(PROCESS, "by: leads", "by: ▶field:sponsors"),
      says: "There is no field `sponsors`.",
    },
    {
      files: change(PROCESS, "whom: leads", "whom: ▶field:Sponsor"),
      says: "There is no field `Sponsor`.",
    },
  ],
  "pathways-ask-people": [
    {
      files: change(PATHWAY, "confirm: leads", "confirm: ▶assignee"),
      says: "`assignee` only works on a request",
    },
    {
      files: change(PATHWAY, "by: leads", "by: ▶field:why"),
      says: "`field:why` only works on a request",
    },
  ],
  "pathways-ask-what-they-know": [
    {
      files: change(PATHWAY, "- member: { for: 1 month }", "- waited: ▶1 month"),
      says: "`waited` works only for requests",
    },
    {
      files: change(
        "badges/first-step.yml",
        "{ contributions: { at-least: 1 } }",
        "{ not: { joining: ▶open } }",
      ),
      says: "`joining` works only for requests",
    },
  ],
  "stages-can-be-reached": [
    {
      files: change(
        PATHWAY,
        "member: { for: 1 month }",
        "stage: { pathway: design, is-at-least: ▶core }",
      ),
      says: "nobody can ever reach it",
    },
  ],
  "staying-can-end": [
    ...ENDLESS.map((asked) => ({
      files: goingOn(`stays-while: ▶{ ${asked} }`, "private: people\n"),
      says: "the stage never rests",
    })),
    {
      files: change(
        "badges/core.yml",
        "on them.\n",
        "on them.\nwhile: ▶{ checklist: onboarding }\n",
      ),
      says: "would hold it for good",
    },
    {
      files: change(
        "badges/core.yml",
        "on them.\n",
        "on them.\nwhile: ▶{ stage: { pathway: design, is-at-least: active } }\n",
      ),
      says: "or a stage that has `stays-while`",
    },
  ],
  "resting-is-told": [
    {
      files: goingOn("stays-while: ▶{ contributions: { at-least: 1, within: 6 months } }"),
      says: "Nobody could be told beforehand",
    },
  ],
  ...FORMS,
  ...LADDER,
  ...MENTORING,
  ...TIERS,
};

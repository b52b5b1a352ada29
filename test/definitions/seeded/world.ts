import { HARBOR } from "../harbor.ts";

/** Harbor Civic Tech with every key of every schema used somewhere. */
export const WORLD: Readonly<Record<string, string>> = {
  ...HARBOR,
  "waymark.yml": `${HARBOR["waymark.yml"]
    .replace("pauses:\n", "pauses:\n  - { name: First week, every-month: { from: 1, to: 7 } }\n")
    .replace("Organised an event. }", "Organised an event., symbol: 🎪, previously: [outreach] }")
    .replace(
      'paths: ["src/**"] }',
      'repositories: [site, docs-*], paths: ["src/**"], credit: [author, co-authors], except: { repositories: [site-old], paths: ["**/*.lock"], labels: [chore], people: [sync] }, examples: [{ counts: true, repository: site, paths: [src/a.ts], labels: [map] }, { counts: false, repository: site-old }] }\n  - { type: ideas, on: issues.opened, labels: [idea] }\n  - { type: maintenance, on: issues.triaged, labels: [bug], except: { labels: [stale] } }\n  - { type: platform, on: release.published, repositories: [site] }\n  - { type: talk, on: gathering.attended, from: 2026-01-01, until: 2027-01-01 }',
    )
    .replace(
      "labels: [event] }",
      "labels: [event], reason: not-planned, credit: closer, most: { per-day: 3 }, examples: [{ counts: true, labels: [event], reason: not-planned }] }",
    )}language: en
logo: images/logo.svg
color: "#0b5563"
private: people
digest: monday
founded: 2019-05-01
milestones: [1, 10]
opportunities: { repositories: [site, docs], labels: [good first issue] }
`,
  "communities/ui-ux.yml": `${HARBOR["communities/ui-ux.yml"]}team-managed: adds
thanks: friday
repositories: [site, docs]
charter: https://docs.example/charter
part-of: data
previously: [ux-guild, drawing]
regions: [Lisbon, West Africa]
languages: [en, pt-BR]
language: es
emeritus: [{ github: kim, role: co-lead, until: 2026-01-31 }, { github: bo }]
teams: [{ team: ui-ux-reviews, purpose: Looks at designs. }]
`.replace(
    "url: https://meet.example/ui }",
    "url: https://meet.example/ui, archive: https://a.example, recordings: https://b.example, calendar: https://c.example }\n  - { name: Monthly, every: month, on: third, day: friday }\n  - { name: Reading, every: 2 weeks, from: 2026-02-04 }",
  ),
  "pathways/code.yml": `name: Code pathway
description: From a first fix to looking after a part.
minimum-contribution: A fix.
regions: [West Africa]
languages: [en, fr]
for-anybody: [epic]
stages:
  - id: start
    previously: [begin, zero]
    name: Started
    when: { badge: core }
    next: Read on.
    issues: [good first issue]
    most: 2
    stays-while: { contributions: { at-least: 1, within: 6 months } }
    grace: 2 months
  - id: middle
    name: In the middle
    when:
      any:
        - not: { stage: { pathway: design, is-at-least: active } }
        - checklist: moving
        - contributions: { at-least: 2, repositories: [site, docs-*], communities: [data], with-people: 2 }
        - endorsements: { by: owners, at-least: 1, or-all: true, from-communities: 1 }
    confirm: team:stewards
    recognise: { suggest: [help wanted] }
`,
  "pathways/code-lisbon.yml": `name: Code in Lisbon
extends: code
stages:
  - { id: hello, name: Said hello, when: { badge: core } }
  - { id: middle, previously: [half], next: Come by on Fridays. }
`,
  "processes/propose.yml": `name: Propose something
previously: [suggest]
start: { form: propose.yml }
label: "process: propose"
community: { field: Community }
subject: { field: Sponsors }
private: true
steps:
  - id: look
    previously: [looked]
    name: Somebody looks
    label: "propose: looking"
    until:
      any:
        - waited: 2 weeks
        - assigned: { to: mentor }
        - mentor: { in: newcomers, at-least: 2 }
        - role: { is: lead, in: [data] }
        - role: { is: mentor, in: [newcomers] }
        - unopposed-for: { length: 1 week, by: members, settled-by: owners }
        - field: { id: kind, is: Small }
        - field: { id: kind, is-one-of: [Small, Large] }
        - field: { id: Sponsors, filled: true }
        - approvals: { by: "field:Sponsors", at-least: all, or-all: true, from-communities: 2 }
        - approvals: { by: leads, at-least: majority }
        - approvals: { by: members, at-least: 50% }
    checklist: moving
    remind: { after: 3 days, whom: author, every: 2 days, times: 4 }
    expires: 2 months
    outcome: [{ pair: newcomers }, { say: Hello. }]
  - any-order:
      - id: vouched
        assign: owners
        until: { approvals: { by: owners, at-least: 1 } }
      - id: heard
        until: { waited: 1 week }
  - id: choose
    until: { decision: { by: "field:Sponsors", options: [go, more, no-thanks] } }
    then: { go: accepted, more: { again: 1 week, most: 3 }, no-thanks: declined }
  - id: try
    unless: { member: { for: 1 week } }
    checklist: onboarding
    then: [{ when: { field: { id: kind, is: Small } }, go: next }]
outcome:
  accepted: [{ join: community, invited: "propose: invited" }, { leave: community }, { pair: newcomers }, { badge: helper }, { record: organised, evidence: { field: Sponsors } }, { part: newcomers, as: mentor }, { role: emeritus }, { retire: community }, { team: community }, { assign: leads }, { close: completed }]
  declined: [{ log: Decisions }, { open: { title: Look again, body: In a year., repository: website } }, { labels: { put: [later], take: [soon] } }, { say: Not now., when: { field: { id: kind, is: Large } } }]
  withdrawn: [{ close: not-planned }]
  expired: [{ say: expired }, { close: not-planned }]
`,
  "processes/path.yml": `name: Propose a path
start: { form: path.yml }
label: "process: path"
community: { is: data }
pathway:
  new:
    { name: Name, stages: stages, description: why, minimum-contribution: least, mentors: who, mentorship: how, term: term }
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ found: pathway }] }
`,
  "processes/found.yml": `name: Found something
start: { form: found.yml }
label: "process: found"
community: { new: { name: Name, leads: leads, purpose: why, charter: charter, channels: where } }
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ found: community }, { team: community }] }
`,
  "processes/visit.yml": `name: Visit us
start: { form: visit.yml }
label: "process: visit"
community: { is: data }
gathering: { called-by: members }
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ away: { until: { field: When } } }, { start: rest }, { say: Welcome. }] }
`,
  "processes/rest.yml": `name: Rest
start: { by: process }
label: "process: rest"
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ say: Rest well. }] }
`,
  "processes/nap.yml": `name: Take a nap
start: { command: nap }
label: "process: nap"
community: { is: data }
steps: [{ id: agreed, until: { approvals: { by: owners, at-least: 1 } } }]
outcome: { accepted: [{ say: Sleep well. }] }
`,
  "processes/term.yml": `name: A term ends
start: { before: 1 month, of: term-end }
label: "process: term"
steps:
  - { id: wish, until: { decision: { by: owners, options: [go-on, stop] } } }
  - { id: sure, unless: { decided: stop }, until: { approvals: { by: owners, at-least: 1 } } }
outcome: { accepted: [{ role: lead, for: 1 year, when: { decided: go-on } }, { role: none, when: { decided: stop } }] }
`,
  "processes/years.yml": `name: A year together
start: { every: 1 year, each: mentorship, in: newcomers }
label: "process: years"
steps: [{ id: agreed, unless: { accompanied: { in: newcomers, for: 2 years } }, until: { approvals: { by: mentor, at-least: 1 } } }]
outcome: { accepted: [{ renew: newcomers }] }
`,
  "checklists/moving.yml": `name: Moving
previously: [relocating]
items:
  - { id: pack, previously: [wrap], text: Pack, by: subject }
  - id: move
    text: Move
    items: [{ id: carry, text: Carry, by: "team:movers", label: carried }, { id: ride, text: Drive }]
`,
  "badges/lively.yml": `name: Lively
description: Around these days.
while: { contributions: { at-least: 1, within: 1 month } }
`,
  "badges/reader.yml": `name: Reader
previously: [critic]
description: Reads what others made.
image: reader.svg
tiers:
  - { id: low, name: Low, previously: [looker], when: { contributions: { at-least: 1, types: [review] } } }
  - { id: high, name: High, description: Reads a lot., image: high.png, when: { badge: reader-low } }
`,
  "badges/yearly.yml": `name: Yearly
description: Around that year.
when: { contributions: { at-least: 4 } }
each: year
`,
  "badges/helper.yml": `name: Helper
image: helper.svg
previously: [help]
description: Helps.
nominated: true
self-nomination: allowed
`,
  "people/ada.yml": `name: Ada
previously: [lovelace]
github: ada
account: 1024025
url: https://ada.example
timezone: Europe/Lisbon
languages: [en, pt]
skills: [User research, Sketching]
learning: [Accessibility]
mentoring: unlisted
`,
  "mentorships/newcomers.yml": `name: Orientation for newcomers
previously: [buddies]
description: The first year.
communities: [ui-ux, data]
mentors:
  when: { any: [{ stage: { pathway: code, is-at-least: middle } }, { badge: core }] }
  training: moving
  capacity: 5
term: 1 year
orientation: { length: 4 weeks, decision: [go, extend, abort], most: 2 }
assessments:
  - { name: Yearly, every: 1 year, of: both }
  - { name: Half-time, every: 6 months, of: mentors }
`,
  "people/mo.yml": "name: Mo\n",
  // Markdown has other attributes than questions have, and no mistakes are made in it here.
  ".github/ISSUE_TEMPLATE/join-community.yml": HARBOR[
    ".github/ISSUE_TEMPLATE/join-community.yml"
  ].replace(/ {2}- type: markdown\n.*\n/, ""),
  ".github/ISSUE_TEMPLATE/visit.yml": `name: Visit us
description: Come and see.
labels: ["process: visit"]
body:
  - type: input
    attributes: { label: When }
`,
  ".github/ISSUE_TEMPLATE/path.yml": `name: Propose a path
description: Where does it lead?
labels: ["process: path"]
body:
  - type: input
    attributes: { label: Name }
  - type: textarea
    id: stages
    attributes: { label: About stages }
  - type: textarea
    id: why
    attributes: { label: About why }
  - type: textarea
    id: least
    attributes: { label: About least }
  - type: textarea
    id: who
    attributes: { label: About who }
  - type: textarea
    id: how
    attributes: { label: About how }
  - type: textarea
    id: term
    attributes: { label: About term }
`,
  ".github/ISSUE_TEMPLATE/found.yml": `name: Found something
description: Tell us more.
labels: ["process: found"]
body:
  - type: input
    attributes: { label: Name }
  - type: input
    id: leads
    attributes: { label: Who leads }
  - type: textarea
    id: why
    attributes: { label: What for }
  - type: input
    id: charter
    attributes: { label: Charter }
  - type: textarea
    id: where
    attributes: { label: Where }
`,
  ".github/ISSUE_TEMPLATE/propose.yml": `name: Propose something
description: Tell us.
labels: ["process: propose"]
body:
  - type: dropdown
    attributes: { label: Community, options: [UI/UX, data] }
  - type: dropdown
    id: kind
    attributes: { label: Kind, options: [Small, Large] }
  - type: input
    attributes: { label: Sponsors }
`,
};

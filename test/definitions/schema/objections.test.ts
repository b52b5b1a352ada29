import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { change, harbor, type HARBOR, marks, places } from "../harbor.ts";

const COMMUNITY = "communities/ui-ux.yml";
const PROCESS = "processes/join.yml";
const SETTINGS = "waymark.yml";
const PATHWAY = "pathways/design.yml";
const BADGE = "badges/regular.yml";
const CHECKLIST = "checklists/onboarding.yml";
const DATA = "communities/data.yml";

type Case = readonly [
  name: string,
  path: keyof typeof HARBOR,
  from: string,
  to: string,
  ...says: readonly string[],
];

/** In `to`, a ▶ stands where each problem is. */
const CASES: readonly Case[] = [
  [
    "an unknown key",
    COMMUNITY,
    "purpose:",
    "▶porpose:",
    "`porpose` isn't known here. Did you mean `purpose`? Allowed: `name`, `purpose`,",
  ],
  ["an unknown key like nothing", COMMUNITY, "purpose:", "▶x:", "`x` isn't known here. Allowed:"],
  [
    "a key that only JavaScript knows",
    COMMUNITY,
    "purpose:",
    "▶constructor:",
    "`constructor` isn't known here. Allowed:",
  ],
  [
    "two unknown keys",
    COMMUNITY,
    "{ github: ada,",
    "{ github: ada, ▶x: 1, ▶y: 1,",
    "`x` isn't known here.",
    "`y` isn't known here.",
  ],
  [
    "a missing key",
    PATHWAY,
    "- id: core\n    name: Core contributor",
    "- ▶id: core",
    "`name` is missing here.",
  ],
  [
    "two missing keys",
    BADGE,
    "name: Regular\ndescription: Comes back.",
    "▶▶image: regular.svg",
    "`name` is missing here.",
    "`description` is missing here.",
  ],
  [
    "a missing key of an empty mapping",
    PROCESS,
    "{ form: join-community.yml }",
    "▶{}",
    "`start` must have exactly one of `form`, `before`, `every`, `command`, or `by`.",
  ],
  [
    "a misspelt key that must be there",
    PATHWAY,
    "name: Core contributor",
    "▶nmae: Core contributor",
    "`nmae` isn't known here. Did you mean `name`?",
  ],
  [
    "a strange key beside a missing one",
    PATHWAY,
    "- id: core\n    name: Core contributor",
    "- ▶▶surprise: true\n    id: core",
    "`name` is missing here.",
    "`surprise` isn't known here.",
  ],
  [
    "a number for a text",
    BADGE,
    "name: Regular",
    "name: ▶2026",
    "`name` must be text. Put `2026` in quotes.",
  ],
  ["a switch for a text", BADGE, "name: Regular", "name: ▶true", "Put `true` in quotes."],
  [
    "a list for a text",
    BADGE,
    "name: Regular",
    "name: ▶[Regular]",
    "`name` must be a name of at most 200 characters on one line, not a list.",
  ],
  [
    "a mapping for a list",
    COMMUNITY,
    "[design]",
    "▶{ design: true }",
    "`pathways` must be a list, not a mapping.",
  ],
  [
    "a text for a mapping",
    SETTINGS,
    "{ most: 5, share: 25% }",
    "▶none",
    "`removals` must be a mapping of keys to values, not `none`.",
  ],
  [
    "a text for a number",
    SETTINGS,
    "most: 5",
    "most: ▶five",
    "`most` must be a whole number, 0 or more, not `five`.",
  ],
  [
    "a number that is too small",
    SETTINGS,
    "most: 5",
    "most: ▶-1",
    "`most` must be a whole number, 0 or more, not `-1`.",
  ],
  [
    "nothing where a text belongs",
    BADGE,
    "name: Regular",
    "▶name:",
    "`name` is empty. It must be a name",
  ],
  [
    "nothing where a mapping belongs",
    PROCESS,
    "{ form: join-community.yml }",
    "▶~",
    "`start` must have exactly one of `form`, `before`, `every`, `command`, or `by`.",
  ],
  [
    "an empty text",
    BADGE,
    "name: Regular",
    'name: ▶""',
    "`name` must be a name of at most 200 characters on one line, not empty.",
  ],
  [
    "a word that is not in a list",
    COMMUNITY,
    "status: active",
    "status: ▶actve",
    "`status` must be one of `forming`, `active`, `dormant`, or `retired`, not `actve`. Did you mean `active`?",
  ],
  [
    "a list where a word belongs",
    COMMUNITY,
    "status: active",
    "status: ▶[active]",
    "must be one of `forming`, `active`, `dormant`, or `retired`, not a list.",
  ],
  [
    "a mapping where one word belongs",
    PROCESS,
    "join: community",
    "join: ▶{ community: ui-ux }",
    "`join` must be `community`, not a mapping.",
  ],
  [
    "a length of time in other words",
    PROCESS,
    "after: 1 week",
    "after: ▶a week",
    "`after` must be a length of time such as `3 days`, `2 weeks`, or `1 month`, not `a week`.",
  ],
  [
    "an unknown role",
    PROCESS,
    "whom: leads",
    "whom: ▶lead",
    "`whom` must be a role: `author`, `subject`,",
  ],
  [
    "a role that is no text",
    PROCESS,
    "whom: leads",
    "whom: ▶7",
    "`whom` must be text. Put `7` in quotes.",
  ],
  [
    "a number that no quotes make a length of time",
    PROCESS,
    "after: 1 week",
    "after: ▶7",
    "`after` must be a length of time such as `3 days`, `2 weeks`, or `1 month`, not `7`.",
  ],
  [
    "neither a number nor all",
    PROCESS,
    "at-least: 1",
    "at-least: ▶most",
    "`at-least` must be a whole number of at least 1, `all`, `majority`, or a share such as `50%`, not `most`.",
  ],
  [
    "a long list",
    SETTINGS,
    "type: review,",
    `type: review, examples: ▶[${Array.from({ length: 11 }, () => "{ counts: true }").join(", ")}],`,
    "`examples` can have at most 10 items.",
  ],
  [
    "neither true nor false",
    SETTINGS,
    "type: review,",
    "type: review, examples: [{ counts: ▶yes }],",
    "`counts` must be `true` or `false`, not `yes`.",
  ],
  [
    "an empty list",
    PATHWAY,
    "[code, design, review]",
    "▶[]",
    "`types` must have at least one item.",
  ],
  [
    "an unknown predicate",
    PROCESS,
    "{ joining: open }",
    "{ ▶joinning: open }",
    "`joinning` isn't known here. Did you mean `joining`? Allowed: `all`, `any`, `not`, `contributions`,",
  ],
  [
    "two predicates in one condition",
    PROCESS,
    "{ joining: open }",
    "▶{ joining: open, badge: core }",
    "or `waited`. Where all of them have to hold, write `{ all: [{ joining: … }, { badge: … }] }`; where one is enough, write `any` instead.",
  ],
  [
    "an empty condition",
    PROCESS,
    "{ joining: open }",
    "▶{}",
    "`unless` must have at least one of `all`, `any`,",
  ],
  [
    "two actions in one",
    PROCESS,
    "{ say: welcome }, { close: completed }",
    "▶{ say: welcome, close: completed }",
    "This item must have exactly one of `join`, `leave`, `role`, `found`, `retire`, `team`, `pair`, `renew`, `part`, `record`, `badge`, `away`, `labels`, `log`, `assign`, `open`, `start`, `say`, or `close`.",
  ],
  [
    "a misspelt action",
    PROCESS,
    "{ join: community }",
    "{ ▶jion: community }",
    "`jion` isn't known here. Did you mean `join`?",
  ],
  [
    "an invitation without joining",
    PROCESS,
    "{ say: welcome }",
    "{ say: welcome, ▶invited: soon }",
    "`invited` needs `join` beside it.",
  ],
  [
    "a self-nomination for a badge that nobody is nominated for",
    BADGE,
    "name: Regular",
    "name: Regular\n▶self-nomination: allowed",
    "`self-nomination` needs `nominated` beside it.",
  ],
  [
    "a self-nomination that is no word",
    BADGE,
    "name: Regular",
    "name: Regular\nnominated: true\nself-nomination: ▶true",
    "`self-nomination` must be `allowed`, not `true`.",
  ],
  [
    "a field without anything to compare",
    PROCESS,
    "{ joining: open }",
    "{ field: ▶{ id: why } }",
    "`field` must have exactly one of `is`, `is-one-of`, or `filled: true`.",
  ],
  [
    "a bad name for a kind of contribution",
    SETTINGS,
    "  organised: {",
    "  organised: { description: x }\n  ▶two words: {",
    "`two words` isn't a name you can use here",
  ],
  [
    "a whole that is a list",
    BADGE,
    "name: Regular\ndescription: Comes back.\n",
    "▶- a\n",
    "The file must be a mapping of keys to values, not a list.",
  ],
  [
    "a format of the future",
    SETTINGS,
    "waymark: 1",
    "waymark: ▶2",
    "`waymark` must be `1`, the only version of the format that this Waymark reads, not `2`.",
  ],
  [
    "a format in quotes",
    SETTINGS,
    "waymark: 1",
    'waymark: ▶"1"',
    "`waymark` must be `1`, the only version of the format that this Waymark reads, not `1` in quotes.",
  ],
  [
    "nothing where one word of a few is wanted",
    COMMUNITY,
    "joining: by-approval",
    "joining: ▶null",
    "`joining` must be one of `by-approval` or `open`, not empty.",
  ],
  [
    "a number in quotes",
    PATHWAY,
    "at-least: 1 }",
    'at-least: ▶"1" }',
    "`at-least` must be a whole number of at least 1, not `1` in quotes.",
  ],
  [
    "something private",
    COMMUNITY,
    "role: co-lead",
    "▶e-mail: ada@example.org",
    "`e-mail` isn't known here. Private things about people don't belong in git. Allowed: ",
  ],
  [
    "a word that means the same as a key",
    COMMUNITY,
    "purpose:",
    "▶description:",
    "`description` isn't known here. Did you mean `purpose`? Allowed: `name`, `purpose`,",
  ],
  [
    "a word that means the same as a key that must be there",
    BADGE,
    "name: Regular",
    "▶Title: Regular",
    "`Title` isn't known here. Did you mean `name`?",
  ],
  [
    "a word that means the same as another key elsewhere",
    CHECKLIST,
    "text: Get access",
    "▶description: Get access",
    "`description` isn't known here. Did you mean `text`?",
  ],
  [
    "a word that could mean two keys, one of which is there",
    DATA,
    "leads: [{ github: lin }]",
    "leads: [{ github: lin, ▶user: lin }]",
    "`user` isn't known here. Allowed: `github`,",
  ],
  [
    "a word in other letters that means the same as a key",
    COMMUNITY,
    "joining: by-approval",
    "▶Belongs_to: data",
    "`Belongs_to` isn't known here. Did you mean `part-of`?",
  ],
  [
    "a user name without its key",
    DATA,
    "[{ github: lin }]",
    "[▶lin]",
    "This item must be a mapping of keys to values, not `lin`. Write `{ github: lin }`.",
  ],
  [
    "a name without its key",
    COMMUNITY,
    "[{ name: Slack, url: https://chat.example/ui }]",
    '[▶"Slack, #ui"]',
    'not `Slack, #ui`. Write `{ name: "Slack, #ui" }`.',
  ],
  [
    "a file without its key",
    PROCESS,
    "{ form: join-community.yml }",
    "▶join-community.yml",
    "Write `{ form: join-community.yml }`.",
  ],
  [
    "a length of time without its key",
    PATHWAY,
    "member: { for: 1 month }",
    "member: ▶1 month",
    "Write `{ for: 1 month }`.",
  ],
  [
    "a number without its key",
    PATHWAY,
    "contributions: { at-least: 1 }",
    "contributions: ▶1",
    "Write `{ at-least: 1 }`.",
  ],
  [
    "a number where several keys are asked for",
    PATHWAY,
    "endorsements: { by: leads, at-least: 2, or-all: true }",
    "endorsements: ▶2",
    "`endorsements` must be a mapping of keys to values, not `2`. Write `{ by: …, at-least: 2 }`.",
  ],
  [
    "a stage without its pathway",
    PATHWAY,
    "when: { checklist: onboarding }",
    "when: { stage: ▶first }",
    "`stage` must be a mapping of keys to values, not `first`. Write `{ pathway: …, is-at-least: … }`.",
  ],
  [
    "a role without its key",
    PATHWAY,
    "when: { checklist: onboarding }",
    "when: { role: ▶lead }",
    "`role` must be a mapping of keys to values, not `lead`. Write `{ is: lead }`.",
  ],
  [
    "a role that is misspelt",
    PATHWAY,
    "confirm: leads",
    "confirm: ▶lead",
    "not `lead`. Did you mean `leads`?",
  ],
  [
    "a list of conditions",
    PATHWAY,
    "when: { checklist: onboarding }",
    "when: ▶[{ checklist: onboarding }, { badge: core }]",
    "`when` must be a mapping of keys to values, not a list. Where all of them have to hold, write `{ all: […] }`; where one is enough, write `any` instead.",
  ],
  [
    "a type in words",
    SETTINGS,
    "organised: { description: Organised an event. }",
    "organised: ▶Organised an event.",
    '`organised` must be a mapping of keys to values, not `Organised an event.`. Write `{ description: "Organised an event." }`.',
  ],
  [
    "a person's name where a user name belongs",
    DATA,
    "[{ github: lin }]",
    "[▶Lin Quay]",
    "This item must be a mapping of keys to values, not `Lin Quay`. Write `{ github: … }` with their user name on GitHub.",
  ],
  [
    "one of a list without the list",
    COMMUNITY,
    "[design]",
    "▶design",
    "`pathways` must be a list, not `design`. Write `[design]`.",
  ],
  [
    "a word for a list of larger things",
    SETTINGS,
    "pauses:\n  - { name: Winter break, from: 12-15, to: 01-05 }",
    "pauses: ▶winter",
    "`pauses` must be a list, not `winter`.",
  ],
  [
    "one of a list without the list, and without its key",
    DATA,
    "[{ github: lin }]",
    "▶lin",
    "`leads` must be a list, not `lin`. Write `[{ github: lin }]`.",
  ],
  [
    "a text that became a mapping through its colon",
    COMMUNITY,
    "pathways: [design]",
    "regions:\n  - ▶Europe: the north",
    'not a mapping. For a colon in a text, put the text in quotes: `"Europe: the north"`.',
  ],
  [
    "a mapping that is no text",
    COMMUNITY,
    "[design]",
    "[▶design: true]",
    "This item must be an id: lowercase letters, digits, and hyphens, not a mapping.",
  ],
  [
    "a mistake and what follows from it",
    COMMUNITY,
    "from: 2026-02-01",
    "from: ▶soon",
    "`from` must be a day such as `2026-02-01`, not `soon`.",
  ],
];

describe("what a schema objects to", () => {
  for (const [name, path, from, to, ...says] of CASES)
    it(`is ${name}`, () => {
      const files = change(path, from, to);
      const { problems } = readDefinitions(harbor(files));
      expect(problems.map(({ message }) => message)).toEqual(
        says.map((one) => expect.stringContaining(one)),
      );
      expect(places(problems)).toEqual(marks(files));
      expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["schema"]));
    });
});

/** What is said of a process that begins with such a step. */
function saidOf(step: string): readonly string[] {
  const files = change("processes/join.yml", "steps:\n", `steps:\n  - ${step}\n`);
  return readDefinitions(harbor(files)).problems.map(({ message }) => message);
}

it("a group of steps whose key is misspelt is one mistake, and a step without an id is another", () => {
  const steps = "[{ id: a, until: { waited: 1 day } }, { id: b, until: { waited: 1 day } }]";
  expect(saidOf(`any-ordr: ${steps}`)).toEqual([
    expect.stringContaining("`any-ordr` isn't known here. Did you mean `any-order`?"),
  ]);
  expect(saidOf("until: { waited: 1 day }")).toEqual([expect.stringContaining("`id`")]);
  expect(saidOf("any-order: [{ id: a, until: { waited: 1 day } }]")).toEqual([
    "`any-order` must have at least two items.",
  ]);
});

import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { change, type Files, harbor, type HARBOR, marks, places } from "../harbor.ts";

const CHECKLIST = "checklists/onboarding.yml";
const COMMUNITY = "communities/ui-ux.yml";
const DATA = "communities/data.yml";
const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

function read(files: Files) {
  const { problems, definitions } = readDefinitions(harbor(files));
  const said = problems.map(({ rule, severity, message }) => ({ rule, severity, message }));
  return { said, definitions, places: places(problems) };
}

const CUT = "In YAML, a `#` after a space starts a comment, so the text ends before it. ";

describe("a text that a comment cuts short", () => {
  const cut: readonly (readonly [
    path: keyof typeof HARBOR,
    from: string,
    to: string,
    instead: string,
  ])[] = [
    [
      CHECKLIST,
      "text: Get access",
      "text: Join the ▶#help channel",
      'text: "Join the #help channel"',
    ],
    [
      CHECKLIST,
      "text: Get access",
      "text: Join ▶#help and #chat # soon",
      'text: "Join #help and #chat"',
    ],
    [DATA, "name: Data", "name: Team ▶#1", 'name: "Team #1"'],
    [
      COMMUNITY,
      "practice and mentor each other.",
      "practice\n  and meet in ▶#ui",
      '"and meet in #ui"',
    ],
    [DATA, "name: Data", "name: Data\nregions:\n  - Room ▶#2", '"Room #2"'],
    [
      FORM,
      "attributes: { label: Why }",
      "attributes:\n      label: Why ▶#reasons",
      'label: "Why #reasons"',
    ],
    [FORM, "options: [UI/UX, data]", "options:\n        - UI/UX\n        - data ▶#2", '"data #2"'],
  ];
  it.each(cut)("is warned of: in %s, %j exchanged for %j", (path, from, to, instead) => {
    const files = change(path, from, to);
    const { said, definitions, places: at } = read(files);
    expect(said).toEqual([
      {
        rule: "yaml",
        severity: "warning",
        message: `${CUT}Put the text in quotes: \`${instead}\`. If you mean a comment, put a space after the \`#\`.`,
      },
    ]);
    expect(at).toEqual(marks(files));
    expect(definitions).toBeDefined();
  });

  it("and has something else wrong with it is named once", () => {
    const { said } = read(change(DATA, "name: Data", `name: ${"x".repeat(201)} #1`));
    expect(said.map(({ rule }) => rule)).toEqual(["schema"]);
  });

  it("keeps no check from looking at its file", () => {
    const files = { [DATA]: "name: ui/ux #2\nleads: [{ github: lin }]\nonboarding: nothing\n" };
    expect(read(files).said.map(({ rule }) => rule)).toEqual([
      "community-names-are-unique",
      "yaml",
      "onboarding-exists",
    ]);
  });
});

describe("a text of which a comment leaves nothing", () => {
  const HASH = "In YAML, a `#` after a space starts a comment. Put the text in quotes: ";
  it.each([
    [DATA, "name: Data", "▶name: #data", "schema", `\`name\` is empty. ${HASH}\`name: "#data"\`.`],
    [DATA, "name: Data", '▶"name" : #data', "schema", `${HASH}\`"name": "#data"\`.`],
    [
      FORM,
      "description: Become a member.",
      "▶description: #join us",
      "form",
      `${HASH}\`description: "#join us"\`.`,
    ],
  ] as const)(
    "is said to be empty for that: in %s, %j exchanged for %j",
    (path, from, to, rule, says) => {
      const files = change(path, from, to);
      const { said, places: at } = read(files);
      expect(said).toEqual([
        { rule, severity: "error", message: expect.stringContaining(says) as string },
      ]);
      expect(at).toEqual(marks(files));
    },
  );
});

describe("a comment that somebody meant", () => {
  it.each([
    ["has a space", DATA, "name: Data", "name: Data # and numbers"],
    ["has another sign", DATA, "name: Data", "name: Data #-- numbers"],
    ["is a note to oneself", DATA, "name: Data", "name: Data #TODO ask Lin"],
    ["is a line that was taken out", DATA, "name: Data", "name: Data #name: Numbers"],
    ["stands after quotes", DATA, "name: Data", 'name: "Data" #numbers'],
    ["stands after a word", COMMUNITY, "status: active", "status: active #or dormant"],
    ["stands after a day", COMMUNITY, "until: 2027-02-01 }\n", "until: 2027-02-01 } #soon\n"],
    ["stands after a name on GitHub", DATA, "[{ github: lin }]", "\n  - github: lin #she"],
    ["stands after a mapping", CHECKLIST, "items:\n", "items: #all\n"],
    ["has a line of its own", DATA, "name: Data", "#numbers\nname: Data\n  #more"],
    ["is none", DATA, "name: Data", "name: Data#numbers"],
    ["is none within a block", DATA, "name: Data", "name: Data\npurpose: |\n  In #data"],
  ] as const)("is left alone where it %s", (_, path, from, to) => {
    expect(read(change(path, from, to)).said).toEqual([]);
  });
});

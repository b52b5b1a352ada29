import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { type Files, harbor, marks, places } from "../harbor.ts";

const TOP = "name: Bug\ndescription: Something is broken.\n";
const BODY = "body: [{ type: input, attributes: { label: What } }]\n";

const PROCESS = `name: Report a bug
start: { form: bug.yml }
label: "process: bug"
steps: [{ id: look, until: { waited: 1 week } }]
outcome: { accepted: [] }
`;

/** What is wrong with a form that starts a process. */
function read(text: string) {
  const files: Files = { ".github/ISSUE_TEMPLATE/bug.yml": text };
  const { problems, definitions } = readDefinitions(
    harbor({ ...files, "processes/bug.yml": PROCESS }),
  );
  return { files, problems: problems.filter(({ file }) => file in files), definitions };
}

/** A form with this one element. */
function asking(element: string): string {
  return `${TOP}body:\n  - ${element}\n`;
}

type Case = readonly [name: string, text: string, ...says: readonly string[]];

const ERRORS: readonly Case[] = [
  ["a list for a form", "▶- a\n", "The file must be a mapping of keys to values, not a list."],
  ["nothing for a form", "▶~\n", "The file is empty. It must be a mapping of keys to values."],
  ["no name", `▶description: x\n${BODY}`, "`name` is missing here."],
  ["no description", `▶name: Bug\n${BODY}`, "`description` is missing here."],
  ["no body", `▶${TOP}`, "`body` is missing here."],
  ["a misspelt name", `▶nmae: Bug\ndescription: x\n${BODY}`, "here. Did you mean `name`?"],
  ["a body that is text", `${TOP}body: ▶x\n`, "`body` must be a list, not `x`."],
  ["an empty body", `${TOP}body: ▶[]\n`, "`body` must be a list with at least one item."],
  ["a blank name", `name: ▶" "\ndescription: x\n${BODY}`, "`name` must be some text, not ` `."],
  ["a switch for a name", `name: ▶true\ndescription: x\n${BODY}`, "Put `true` in quotes."],
  ["a number for a title", `${TOP}title: ▶2026\n${BODY}`, "Put `2026` in quotes."],
  ["a mapping for labels", `${TOP}labels: ▶{ a: b }\n${BODY}`, "`labels` must be some text"],
  ["a number among labels", `${TOP}labels: [a, ▶1]\n${BODY}`, "This item must be text"],
  ["text for an element", asking("▶input"), "This item must be a mapping"],
  ["an element without a type", asking("{ ▶attributes: { label: A } }"), "`type` is missing here."],
  ["an element without attributes", asking("{ ▶type: input }"), "`attributes` is missing here."],
  ["a misspelt element", asking("{ type: ▶inputs, attributes: { label: A } }"), "mean `input`?"],
  ["a number for a type", asking("{ type: ▶1, attributes: { label: A } }"), "`type` must be text"],
  ["a question without a label", asking("{ type: input, attributes: { ▶value: x } }"), "`label`"],
  ["Markdown without a text", asking("{ type: markdown, attributes: ▶{} }"), "`value` is missing"],
  [
    "a choice without options",
    asking("{ type: dropdown, attributes: { ▶label: A } }"),
    "`options`",
  ],
  [
    "a switch among options",
    asking("{ type: dropdown, attributes: { label: A, options: [▶true, ▶no, maybe] } }"),
    "This item must be text. Put `true` in quotes.",
    "GitHub reads `no` as true or false. Put it in quotes.",
  ],
  [
    "boxes that are words",
    asking("{ type: checkboxes, attributes: { label: A, options: [▶One] } }"),
    "This item must be a mapping of keys to values, not `One`. Write `{ label: One }`.",
  ],
  [
    "an option that became a mapping through its colon",
    asking(
      "{ type: dropdown, attributes: { label: A, options: [B, C] } }\n  - type: dropdown\n    attributes:\n      label: D\n      options:\n        - ▶Note: this",
    ),
    'not a mapping. For a colon in a text, put the text in quotes: `"Note: this"`.',
  ],
  [
    "a box without a label",
    asking("{ type: checkboxes, attributes: { label: A, options: [{ ▶required: true }] } }"),
    "`label` is missing here.",
  ],
  [
    "a word for a switch",
    asking('{ type: input, attributes: { label: A }, validations: { required: ▶"true" } }'),
    "`required` must be `true` or `false`, not `true` in quotes.",
  ],
  [
    "a bare word for a label",
    asking("{ type: input, attributes: { label: ▶Yes } }"),
    "reads `Yes`",
  ],
  ["a bare word for a name", `name: ▶on\ndescription: x\n${BODY}`, "reads `on` as true or false"],
  [
    "a default that is no place",
    asking("{ type: dropdown, attributes: { label: A, options: [B], default: ▶B } }"),
    "`default` must be a whole number, where the first option is 0, not `B`.",
  ],
  [
    "an upload of nothing",
    asking("{ type: upload, attributes: ▶x }"),
    "`attributes` must be a map",
  ],
  [
    "an upload without a label",
    asking("{ type: upload, attributes: { ▶description: x } }"),
    "`label` is missing here.",
  ],
  [
    "an upload of a number",
    asking("{ type: upload, attributes: { label: A }, validations: { accept: ▶7 } }"),
    "`accept` must be text",
  ],
];

const WARNINGS: readonly Case[] = [
  ["an unknown key", `${TOP}▶weather: fine\n${BODY}`, "GitHub doesn't know `weather` here. It"],
  [
    "a key in the wrong place",
    asking("{ type: input, attributes: { label: A, ▶required: true } }"),
    "GitHub doesn't know `required` here.",
  ],
  ["an element of the future", asking("{ type: ▶slider, attributes: { label: A } }"), "no element"],
];

describe("an issue form that GitHub would not take", () => {
  it.each(ERRORS)("because of %s has one clear error for each", (_, text, ...says) => {
    const { files, problems, definitions } = read(text);
    expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toEqual(
      says.map((one) => ["form", "error", expect.stringContaining(one)]),
    );
    expect(places(problems)).toEqual(marks(files));
    expect(definitions).toBeUndefined();
  });

  it.each(WARNINGS)("because of %s has a warning: GitHub may have learnt it", (_, text, says) => {
    const { files, problems, definitions } = read(text);
    expect(problems.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ["form", "warning", expect.stringContaining(says)],
    ]);
    expect(places(problems)).toEqual(marks(files));
    expect(definitions?.forms["bug.yml"]).toBeDefined();
  });
});

describe("an issue form that GitHub takes", () => {
  it.each([
    ["with every key", `${TOP}title: "x: "\nassignees: ada\nprojects: [a/1]\ntype: Bug\n${BODY}`],
    ["with labels in one text", `${TOP}labels: a, b\n${BODY}`],
    ["with lists of nothing", `${TOP}labels: []\nassignees: []\nprojects: []\n${BODY}`],
    ["with lists of empty texts", `${TOP}labels: [""]\nassignees: [""]\nprojects: [""]\n${BODY}`],
    [
      "with one label twice, and an id for one of them",
      asking(
        "{ type: input, attributes: { label: Name } }\n  - { type: input, id: other, attributes: { label: Name } }",
      ),
    ],
    [
      "with labels that differ in more than marks",
      asking(
        "{ type: input, attributes: { label: Sign up } }\n  - { type: input, attributes: { label: Signup } }\n  - { type: input, attributes: { label: Sign_up } }",
      ),
    ],
    [
      "with a box that is called like a question with an id, or like its own",
      asking(
        "{ type: input, id: who, attributes: { label: Name } }\n  - { type: checkboxes, attributes: { label: Rules, options: [{ label: Rules }, { label: Name }] } }",
      ),
    ],
    [
      "with an upload",
      asking("{ type: upload, attributes: { label: A }, id: a, validations: { accept: .png } }"),
    ],
    [
      "with nothing to explain",
      asking('{ type: input, attributes: { label: A, description: "", placeholder: "" } }'),
    ],
    [
      "with quoted words",
      asking(`{ type: dropdown, attributes: { label: "No", options: ['yes'] } }`),
    ],
    [
      "with a word that another quotes",
      asking(`{ type: input, id: &a "on", attributes: { label: *a } }`),
    ],
    [
      "with numbers to choose",
      asking("{ type: dropdown, attributes: { label: A, options: [1, 2] } }"),
    ],
    [
      "with words in a block",
      asking(
        "{ type: input, attributes: { label: A } }\n  - type: markdown\n    attributes:\n      value: |-\n        yes",
      ),
    ],
  ])("%s has no problem", (_, text) => {
    expect(read(text).problems.filter(({ rule }) => rule !== "form-labels-are-clear")).toEqual([]);
  });

  it("keeps what nobody here knows of a newer element", () => {
    const text = asking("{ type: slider, attributes: ~, validations: [a] }");
    expect(read(text).problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });
});

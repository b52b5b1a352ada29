import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { type Files, harbor, marks, places } from "../harbor.ts";

const PROCESS = `name: Ask for help
start: { form: ask.md }
label: "process: ask"
steps: [{ id: look, until: { waited: 1 week } }]
outcome: { accepted: [] }
`;
const TOP = "---\nname: Ask for help\nabout: Somebody answers.\n";
const ASK = `${TOP}title: ''\nlabels: 'process: ask'\nassignees: ''\n---\n\n## Why\n`;

/** What is wrong with a template that starts a process. */
function read(text: string, process: string | undefined = PROCESS) {
  const files: Files = { ".github/ISSUE_TEMPLATE/ask.md": text };
  const { problems, definitions } = readDefinitions(
    harbor({ ...files, "processes/ask.yml": process }),
  );
  return { files, problems: problems.filter(({ file }) => file in files), definitions };
}

describe("a Markdown template", () => {
  it("starts a process like a form", () => {
    const { problems, definitions } = read(ASK);
    expect(problems).toEqual([]);
    expect(definitions?.forms["ask.md"]).toEqual({
      file: "ask.md",
      name: "Ask for help",
      labels: ["process: ask"],
      fields: [
        {
          key: "Why",
          label: "Why",
          type: "input",
          required: false,
          options: [],
          multiple: false,
          rendered: false,
          heading: "## Why",
        },
      ],
    });
  });

  it("may have any line endings, and keys without a value", () => {
    const { problems, definitions } = read(
      ASK.replace("title: ''", "title:").replaceAll("\n", "\r\n"),
    );
    expect(problems).toEqual([]);
    expect(definitions?.forms["ask.md"]?.fields).toHaveLength(1);
  });

  it("may have headings that GitHub would not tell apart in a form", () => {
    expect(read(`${ASK}\n## Why?\n\n- [ ] Why\n`).problems).toEqual([]);
  });

  it("is nobody's business where it starts no process", () => {
    const { problems, definitions } = read("Just words", "");
    expect(problems).toEqual([]);
    expect(definitions?.forms ?? {}).not.toHaveProperty("ask.md");
  });
});

const ERRORS: readonly (readonly [name: string, text: string, says: string])[] = [
  ["no lines at its top", "▶## Why\n", "A template begins with a line `---`"],
  ["lines that do not end", "▶---\nname: Ask\n## Why\n", "A template begins with a line `---`"],
  ["lines that are no YAML", "---\nname: A\n▶name: B\n---\n## Why\n", "`name` is here twice."],
  ["nothing in these lines", "▶---\n---\n## Why\n", "The file is empty"],
  ["a list in these lines", "---\n▶- a\n---\n## Why\n", "must be a mapping"],
  ["nothing it is about", "---\n▶name: Ask\n---\n## Why\n", "`about` is missing here."],
  ["a number for a title", `${TOP}title: ▶7\n---\n## Why\n`, "Put `7` in quotes."],
  ["a bare word", `${TOP}type: ▶on\n---\n## Why\n`, "GitHub reads `on` as true or false."],
  ["no heading", `${TOP}---\n▶**Why**\n`, "A template that starts a process needs at least one"],
  [
    "two headings alike",
    `${ASK}\n▶### Why\n`,
    "Another heading of this template is already `Why`.",
  ],
  ["two boxes alike", `${ASK}\n- [ ] Yes\n▶- [ ] Yes\n`, "Another option is already `Yes`."],
];

describe("a template is refused", () => {
  it.each(ERRORS)("with %s", (_, text, says) => {
    const { files, problems } = read(text);
    const [{ path, text: plain }] = harbor(files).filter((one) => one.path.endsWith(".md")) as [
      { path: string; text: string },
    ];
    expect(plain).not.toContain("▶");
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
    expect(places(problems)).toEqual(marks({ [path]: text }));
  });

  it("of a key that GitHub does not know, it only warns", () => {
    const { problems, definitions } = read(`${TOP}weather: fine\n---\n## Why\n`);
    expect(problems).toMatchObject([{ severity: "warning", line: 4, column: 1 }]);
    expect(definitions?.forms).toHaveProperty(["ask.md"]);
  });
});

it("a check can be set aside at its top, and not in its words", () => {
  const top = ASK.replace("---\n", "---\n# waymark: skip form-names-are-unique: ours\n");
  expect(read(top).problems).toMatchObject([{ rule: "skips", line: 2 }]);
  expect(read(`${ASK}\n# waymark: skip form-names-are-unique: ours\n`).problems).toEqual([]);
});

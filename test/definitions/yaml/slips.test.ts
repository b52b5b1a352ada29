import { describe, expect, it } from "vitest";
import { PLAIN } from "../../../src/words/voice.ts";
import { lines } from "../../../src/definitions/yaml/lines.ts";
import { readYaml } from "../../../src/definitions/yaml/read-yaml.ts";

const MARK = "▶";

/** What is wrong with a text, and where the marks (▶) say that it is. */
function wrong(marked: string) {
  const text = marked.replaceAll(MARK, "");
  const yaml = readYaml(text);
  const position = lines(text);
  const mistakes = "mistakes" in yaml ? yaml.mistakes : [];
  const places = mistakes
    .map(({ offset }) => position(offset))
    .map(({ line, column }) => `${line}:${column}`);
  return { messages: mistakes.map(({ message }) => message(PLAIN)), places };
}

function marks(marked: string): readonly string[] {
  return marked.split(/\r\n|\n|\r/).flatMap((line, row) => {
    const parts = line.split(MARK).slice(0, -1);
    let column = 1;
    return parts.map((part) => `${row + 1}:${(column += part.length)}`);
  });
}

type Case = readonly [text: string, ...says: readonly string[]];

const AT = "In YAML, text can't start with `@`. ";
const COLON = "In YAML, a colon followed by a space starts a value. Put the text in quotes: ";
const HASH = "In YAML, a `#` after a space starts a comment. Put the text in quotes: ";
const DEEP = "This line is indented as if it continued the text above.";
const MERGE = "A merge left two versions of these lines. Keep what is right, and delete";
const LEFT = "This line is left over from a merge. Delete it.";
const SPACE = "There's a no-break space here. Indent YAML with ordinary spaces.";
const DASHES = "Nothing comes after this `---`. Delete it.";

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "an `@` before a user name": [
    ["github: ▶@ada\n", `${AT}Write \`github: ada\`.`],
    ["leads: [{ github: ▶@ada, role: co-lead }]\n", `${AT}Write \`github: ada\`.`],
    ["leads:\n  - github: ▶@ada # she\n  - github: ▶@lin\n", `${AT}Write \`github: ada\`.`, "lin"],
    ["a: [▶@ada, ▶@lin]\n", `${AT}Write \`ada\`.`, "Write `lin`."],
    ["- ▶@ada\n", `${AT}Write \`ada\`.`],
    ["text:\n  ▶@ada\n", `${AT}Write \`ada\`.`],
    ["team: ▶@harbor/ui-ux\r\n", `${AT}Write \`team: ui-ux\`.`],
    ["text: ▶@ada knows\n", `${AT}Put the text in quotes: \`text: "@ada knows"\`.`],
    ['text: ▶@ada says "it\'s"\n', `Put the text in quotes: \`text: '@ada says "it''s"'\`.`],
  ],
  "another sign that no text starts with": [
    [
      "text: ▶`npm ci` first\n",
      "In YAML, text can't start with a backtick. Put all of it in quotes.",
    ],
    [
      "a: [▶#help, ▶#chat]\n",
      `text can't start with \`#\`. Put the text in quotes: \`"#help"\`.`,
      '"#chat"',
    ],
    ["share: ▶%25\n", `text can't start with \`%\`. Put the text in quotes: \`share: "%25"\`.`],
  ],
  "a colon in a text": [
    ["name: Practice▶: design\nb: 1\n", `${COLON}\`name: "Practice: design"\`.`],
    ["name: Practice▶:\n", `${COLON}\`name: "Practice:"\`.`],
    ["- a: 1\n  text: One▶: two: three # or so\n", `${COLON}\`text: "One: two: three"\`.`],
    ["{ a: 1, text: Note▶: bring tea, by: x }\n", `${COLON}\`text: "Note: bring tea"\`.`],
    ["a: B▶: c\nd: E▶: f\n", `${COLON}\`a: "B: c"\`.`, `${COLON}\`d: "E: f"\`.`],
    [
      `purpose: ${"so many words ".repeat(5)}▶: end\n`,
      `${COLON}\`purpose: "so many words so many words so many word…"\`.`,
    ],
  ],
  "a comment that nobody meant, which hides the rest of a line": [
    ["- { name: ▶#help, url: x }\n- { name: b }\n", `${HASH}\`name: "#help"\`.`],
    ["a: { text: Join ▶#help or #chat, by: x }\nb: 1\n", `${HASH}\`text: "Join #help or #chat"\`.`],
    ["a: [ ▶#x ]\r\n# y\r\nb: 1\r\n", `${HASH}\`"#x"\`.`],
    [
      "text: Join the ▶#help channel\n  and say hello\n",
      `${HASH}\`text: "Join the #help channel"\`.`,
    ],
  ],
  "a text that starts like something else": [
    ['text: ▶"Read" the code\n', `Put the text in quotes: \`text: '"Read" the code'\`.`],
    ["text: ▶*Read* it\n", "In YAML, `*` at the start of a value isn't part of its text."],
    ["- ▶[WIP] all\n", 'Put the text in quotes: `"[WIP] all"`.'],
  ],
  "a line too far in": [
    ["name: A\n ▶purpose: B\n", DEEP],
    ["purpose: Designers and\n  ▶researchers: all\n", DEEP],
  ],
  "what a merge left": [
    ["a: 1\n▶<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\nc: 1\n", MERGE],
    ["a: [\n▶<<<<<<< HEAD\nb,\n||||||| 1f2\n=======\nc,\n>>>>>>> main\n]\n", MERGE],
    [
      "a: 1\r\n▶<<<<<<< HEAD\r\n=======\r\n>>>>>>> main\r\n▶=======\r\n▶>>>>>>> x\r\n",
      MERGE,
      LEFT,
      LEFT,
    ],
    ["▶<<<<<<< a\n▶=======\n▶<<<<<<< b\n>>>>>>> c\n▶<<<<<<< d\n", LEFT, LEFT, MERGE, LEFT],
    ["a: 1\n▶=======\nb: 1\n", LEFT],
    ["a: 1\n▶=======\n", LEFT],
  ],
  "a space that is none": [
    ["a:\n▶\u00a0\u00a0b: 1\nc: 1\n", SPACE],
    ["a:\n  b: 1\n ▶\u00a0c: 1\n", SPACE],
    ["a:\n▶\u00a0\u00a0- b\n▶\u00a0\u00a0- c\nd: 1\n", SPACE, SPACE],
    ["a:\n▶\u3000b: 1\n", "There's an unusual space here. Indent YAML with ordinary spaces."],
  ],
  "dashes at the end": [
    ["a: 1\n▶---\n", DASHES],
    ["a: 1\r\n▶--- # end\r\n\r\n...\r\n# really\r\n", DASHES],
    ["a: 1\n...\n▶---\n---", DASHES],
  ],
  "something that stands beside dashes at the end": [
    ["a: 1\n▶--- &b\n", "One file holds one document. Move what follows into a file"],
  ],
  "several slips": [
    ["a: B▶: c\nlead: ▶@ada\n▶=======\n", COLON, AT, LEFT],
    ["a: ▶@b\n▶a: c\n▶---\n", AT, "`a` is here twice.", DASHES],
    ["a: B▶: c\nb: [▶", COLON, "This isn't valid YAML: unexpected end of the stream"],
  ],
};

describe("a slip of the pen in YAML", () => {
  for (const [name, cases] of Object.entries(CASES))
    it.each(cases)(`such as ${name} is said in plain words, at its place: %j`, (text, ...says) => {
      const { messages, places } = wrong(text);
      expect(messages).toEqual(says.map((one) => expect.stringContaining(one)));
      expect(places).toEqual(marks(text));
    });

  it("is looked for twenty times in a file", () => {
    const { messages } = wrong("a: @b\n".repeat(50));
    expect(messages).toHaveLength(20);
  });

  it("is looked for less often in a large file", () => {
    const { messages } = wrong(`#${"x".repeat(250_000)}\n${"a: @b\n".repeat(50)}`);
    expect(messages).toHaveLength(8);
  });
});

describe("what only looks like a slip", () => {
  it.each([
    ["a: 1\n...\n", { a: 1 }],
    ["a: |\n  \u00a0b\n", { a: "\u00a0b\n" }],
    ["a: b\n  \u00a0c\n", { a: "b \u00a0c" }],
    ["a: b\n  =======\n", { a: "b =======" }],
    ["a: git writes <<<<<<< there\n", { a: "git writes <<<<<<< there" }],
    ["a: x@y\n", { a: "x@y" }],
  ])("is read as it stands: %j", (text, value) => {
    expect(readYaml(text)).toEqual({ value });
  });

  it.each(["@a\n", "%a\n", 'a: "b', "a: {b: 1\n", "a: ]\n", "a: 1\n\n  # x #y\n b: [\n"])(
    "is called no YAML, or by what it is: %j",
    (text) => {
      expect(wrong(text).messages).toEqual([
        expect.stringMatching(/^(?:This isn't valid YAML|A text in quotes)/),
      ]);
    },
  );
});

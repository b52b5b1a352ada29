import { describe, expect, it } from "vitest";
import { PLAIN } from "../../../src/words/voice.ts";
import { lines } from "../../../src/definitions/yaml/lines.ts";
import { offsetsOf, readYaml } from "../../../src/definitions/yaml/read-yaml.ts";

/** What is wrong with a text, each as `line:column message`. */
function wrong(text: string): readonly string[] {
  const yaml = readYaml(text);
  const position = lines(text);
  return ("mistakes" in yaml ? yaml.mistakes : []).map(({ offset, message }) => {
    const { line, column } = position(offset);
    return `${line}:${column} ${message(PLAIN)}`;
  });
}

/** The value of a text that is fine. */
function value(text: string): unknown {
  const yaml = readYaml(text);
  return "value" in yaml ? yaml.value : yaml.mistakes;
}

/** Where the value at a pointer begins: the rest of its line. */
function found(text: string, pointer: string, of: "keys" | "values" | "firsts" = "values") {
  const offset = offsetsOf(text)[of].get(pointer);
  return offset === undefined ? undefined : text.slice(offset).split("\n")[0];
}

describe("a YAML text", () => {
  it("is read with the words people write, dates and times as text", () => {
    expect(value("a: 2026-02-01\nb: 12-15\nc: 19:00\nd: yes\ne: 25%\nf: 3\n")).toEqual({
      a: "2026-02-01",
      b: "12-15",
      c: "19:00",
      d: "yes",
      e: "25%",
      f: 3,
    });
  });

  it("knows where everything stands, in every style", () => {
    const text = `a: 'x'
b: "y"
c: plain
d: |
  block
e: [1, {f: g}]
h:
  - i: j
`;
    expect(found(text, "/a")).toBe("'x'");
    expect(found(text, "/b")).toBe('"y"');
    expect(found(text, "/c")).toBe("plain");
    expect(found(text, "/d")).toBe("block");
    expect(found(text, "/e/1/f")).toBe("g}]");
    expect(found(text, "/e/1/f", "keys")).toBe("f: g}]");
    expect(found(text, "/e/1", "firsts")).toBe("f: g}]");
    expect(found(text, "/h/0/i")).toBe("j");
    expect(found(text, "", "firsts")).toBe("a: 'x'");
  });

  it("gives no place to what is empty", () => {
    expect(found("a:\nb: 1\n", "/a")).toBeUndefined();
    expect(found("a:\nb: 1\n", "/a", "keys")).toBe("a:");
    expect(found("x: &a : 1\n", "/x", "firsts")).toBeUndefined();
  });

  it("escapes keys in pointers", () => {
    expect(found("a/b: 1\nc~d: 2\n", "/a~1b")).toBe("1");
    expect(found("a/b: 1\nc~d: 2\n", "/c~0d")).toBe("2");
  });

  it("may use aliases sparingly", () => {
    expect(value("a: &x { b: 1 }\nc: *x\nd: &y z\ne: *y\n")).toEqual({
      a: { b: 1 },
      c: { b: 1 },
      d: "z",
      e: "z",
    });
  });

  it("may begin with a directive or three dashes", () => {
    expect(value("%YAML 1.2\n---\na: 1\n...\n")).toEqual({ a: 1 });
  });
});

describe("a broken YAML text", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["nothing", "", "1:1 The file is empty."],
    ["only a comment", "# soon\n", "1:1 The file is empty."],
    ["a key twice", "a: 1\nb: 2\na: 3\n", "3:1 `a` is here twice."],
    ["a key twice in one line", "{a: 1, 'a': 2}", "1:8 `a` is here twice."],
    ["no key, twice", "? \n: 1\n? \n: 2\n", "1:1 `` is here twice."],
    ["an empty key twice", "~: 1\nnull: 2", "2:1 This isn't valid YAML: duplicated mapping key."],
    ["`__proto__`", "a:\n  __proto__: { b: 1 }\n", "2:3 A key can't be `__proto__`."],
    [
      "a merge key",
      "a: &a { b: 1 }\nc:\n  <<: *a\n",
      "3:3 Merge keys (`<<`) don't work here. Write the values out.",
    ],
    ["a list for a key", "? [a, b]\n: 1\n", "1:3 A key must be plain text."],
    ["a mapping for a key", "? { a: 1 }\n: 1\n", "1:3 A key must be plain text."],
    ["an alias for a key", "a: &x 1\n*x : 2\n", "2:1 A key must be plain text."],
    ["a tab that indents", "a:\n\tb: 1\n", "2:1 There's a tab here. Indent YAML with spaces."],
    [
      "a tab after spaces",
      "a:\n  b: 1\n \tc: 1\n",
      "3:2 There's a tab here. Indent YAML with spaces.",
    ],
    [
      "two documents",
      "a: 1\n---\nb: 2\n",
      "2:1 One file holds one document. Move what follows into a file of its own.",
    ],
    [
      "two documents without dashes",
      "a: 1\n...\nb: 2\n",
      "3:1 One file holds one document. Move what follows into a file of its own.",
    ],
    ["an alias for nothing", "a: *b\n", "1:4 `*b` doesn't name anything before it."],
    ["an alias for what it stands in", "a: &b [*b]\n", "1:8 `*b` doesn't name anything before it."],
    ["half a character", 'a: "x\\ud800"\n', "1:4 A text can't contain `\\0` or half a character."],
    ["a null character", 'a: "\\0"\n', "1:4 A text can't contain `\\0` or half a character."],
    ["101 levels", "[".repeat(101), "1:100 This is nested more than 100 levels deep."],
    ["a character that nobody sees", "a: b\u0007c\n", "1:5 There's an invisible character here."],
    ["an open quote", "a: 'b", "1:6 A text in quotes is missing its closing quote."],
    [
      "an unknown tag",
      "a: !b c\n",
      "1:4 Tags such as `!b` don't mean anything here. Leave it out.",
    ],
    [
      "a beginning that means something else",
      "@a",
      "1:1 This isn't valid YAML: end of the stream or a document separator is expected.",
    ],
  ];
  for (const [name, text, says] of cases)
    it(`with ${name} has one clear problem`, () => {
      expect(wrong(text)).toEqual([says]);
    });

  it("has all its doubtful keys named at once", () => {
    expect(wrong("a: 1\na: 2\n__proto__: 3\n")).toHaveLength(2);
  });

  it("cannot blow up through aliases", () => {
    const names = "abcdefghijklmnop".split("");
    const bomb = names.map((name, index) => {
      const before = names[index - 1];
      return `${name}: &${name} [${Array.from({ length: 10 }, () => (before ? `*${before}` : "x")).join(", ")}]`;
    });
    expect(wrong(bomb.join("\n"))).toEqual([
      "4:36 Aliases repeat more than 10,000 values. Use fewer.",
    ]);
  });
});

describe("a place in a text", () => {
  it("counts any kind of line ending once", () => {
    const position = lines("a\r\nb\nc\rd");
    expect([0, 3, 5, 7].map((offset) => position(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });

  it("counts columns as editors do, in UTF-16", () => {
    expect(lines("🌱 a")(3)).toEqual({ line: 1, column: 4 });
  });
});

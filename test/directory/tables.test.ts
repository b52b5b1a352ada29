import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayHoldTable, tableFiles } from "../../src/directory/files.ts";
import { asksForContributors, asksForTable, withTables } from "../../src/directory/tables.ts";

const START = "<!-- waymark:communities -->";
const END = "<!-- /waymark:communities -->";
const THEIRS =
  "<!-- ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section -->\nold\n<!-- ALL-CONTRIBUTORS-LIST:END -->";
const tables = { communities: ["| a |", "| b |"] };

describe("a table between its marks", () => {
  test("is written anew, and every other byte stays", () => {
    const text = `\uFEFF# Us \n\n${START}\nold\n${END}  \nAnd\tmore`;
    const now = text.replace("old\n", "| a |\n| b |\n");
    expect(withTables(text, tables)).toBe(now);
    expect(withTables(now, tables)).toBe(now);
  });

  test.each(["\r\n", "\n", "\r"])("ends its lines as the file does: %j", (end) => {
    expect(withTables([START, END, ""].join(end), tables)).toBe(
      [START, "| a |", "| b |", END, ""].join(end),
    );
  });

  test("is written wherever the marks stand", () => {
    const text = `${START}\n${END}\n\n- list\n\n${START}\n${END}`;
    expect(withTables(text, tables).match(/\| b \|/g)).toHaveLength(2);
  });

  test.each([
    ["in code", `\`\`\`\n${START}\n${END}\n\`\`\``],
    ["in a comment", `<!--\n${START}\n${END}\n-->`.replace("-->\n<!-- /", "\n<!-- /")],
    ["without an end", `${START}\nText`],
    ["without a start", `Text\n${END}`],
    ["in the wrong order", `${END}\n${START}`],
    ["on a line with something else", `See ${START}\n${END}`],
    ["at the very end", START],
  ])("is not written where the marks stand %s", (_, text) => {
    expect(asksForTable(text)).toBe(false);
    expect(withTables(text, tables)).toBe(text);
  });

  test("begins at the last mark before its end", () => {
    const text = `${START}\nhere people write\n${START}\nold\n${END}\n`;
    expect(withTables(text, tables)).toBe(text.replace("old\n", "| a |\n| b |\n"));
  });

  test("of contributors stands in all-contributors' own marks, and stays where nobody has read them", () => {
    const text = `${START}\n${END}\n${THEIRS}\n`;
    expect(asksForContributors(text)).toBe(true);
    expect(withTables(text, tables)).toContain(THEIRS);
    const both = withTables(text, { ...tables, contributors: ["new"] });
    expect(both).toContain(THEIRS.replace("old", "new"));
    expect(withTables(text, { contributors: ["new"] })).toContain(`${START}\n${END}`);
  });

  test("changes nothing outside of its marks, whatever stands there", () => {
    const odd = ["\n", "\r\n", "a", "`", "```", "<!--", "-->", " ", "- ", "<pre>"];
    const before = fc.array(fc.constantFrom(...odd, END));
    const after = fc.array(fc.constantFrom(...odd, START));
    fc.assert(
      fc.property(before, after, (above, below) => {
        const text = `${above.join("")}\n${START}\n${END}\n${below.join("")}`;
        const now = withTables(text, tables);
        expect(withTables(now, tables)).toBe(now);
        expect(now.replace("| a |\n| b |\n", "")).toBe(text);
      }),
    );
  });
});

test("Markdown may hold a table, where people write it", () => {
  for (const path of ["README.md", "a/b/c/people.MD", "us.markdown", ".github/profile/README.md"])
    expect(mayHoldTable(path)).toBe(true);
  const others = ["a/b/c/d/e.md", "README.txt", "md", "docs/.md", "communities/a.yml"];
  for (const path of [...others, ".cache/a.md", "site/node_modules/a/README.md"])
    expect(mayHoldTable(path)).toBe(false);
});

test("of very many files those nearest to the root are looked at", () => {
  const deep = Array.from({ length: 500 }, (_, index) => `docs/${index}.md`);
  const files = tableFiles([...deep, "z.md", "a.txt", "docs/people/us.md", "a.md"]);
  expect(files).toHaveLength(200);
  expect(files.slice(0, 3)).toEqual(["a.md", "z.md", "docs/0.md"]);
});

import { describe, expect, test } from "vitest";
import { readDefinitions } from "../../../src/definitions/read.ts";
import { asSeen, unseenIn } from "../../../src/definitions/schema/unseen.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { files } from "../../build/definitions.ts";

function problemsOf(changes: Readonly<Record<string, string>>): readonly string[] {
  const all = Object.entries({ ...files, ...changes });
  const { problems } = readDefinitions(all.map(([path, text]) => ({ path, text })));
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

const community = (name: string) => ({
  "communities/chess.yml": `purpose: People who play.\nname: ${name}\nleads: [{ github: lin }]\n`,
});
const SAYS = "`name` has nothing in it that people can see.";

describe("a text of which nothing can be seen", () => {
  test.each([
    ["a zero-width space", "\u200B"],
    ["a space between joiners", "\u200D \u200D"],
    ["a soft hyphen", "\u00AD"],
    ["a Hangul filler", "\u3164"],
    ["an empty Braille cell", "\u2800"],
    ["marks that turn the direction", "\u202E\u202C"],
    ["an escape of one", String.raw`"\u200B"`],
    ["a variation selector", "\uFE0F"],
  ])("is a problem where it stands: %s", (_, name) => {
    expect(problemsOf(community(name))).toEqual([`communities/chess.yml:2:7 schema ${SAYS}`]);
  });

  test("is one wherever people would read it", () => {
    const form = ".github/ISSUE_TEMPLATE/join-community.yml";
    const found = problemsOf({
      "people/kit.yml": "name: \u200B\n",
      "waymark.yml": (files["waymark.yml"] ?? "").replace("Harbor Civic Tech", "\u2060"),
      "badges/core.yml": "name: Core\ndescription: \u200B\n",
      [form]: (files[form] ?? "").replace("Join a community", "\u200B"),
    });
    expect(found.map((one) => one.replace(/:\d+:\d+ /, " "))).toEqual(
      expect.arrayContaining([
        `people/kit.yml schema ${SAYS}`,
        "waymark.yml schema `organization` has nothing in it that people can see.",
        "badges/core.yml schema `description` has nothing in it that people can see.",
        `${form} form ${SAYS}`,
      ]),
    );
    expect(found).toHaveLength(4);
  });

  test("is told once where it is wrong anyway", () => {
    const found = problemsOf({
      "communities/chess.yml":
        "name: Chess\npurpose: Play.\nteam: \u200B\nleads: [{ github: lin }]\n",
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("must be the name of a team");
  });

  test("may stand beside what can be seen", () => {
    expect(problemsOf(community("❤️ Chess\u200B"))).toEqual([]);
    expect(problemsOf(community("👩‍💻"))).toEqual([]);
  });

  test("is found beside what is empty, a number, or a list", () => {
    const value = { a: null, b: 7, c: [true, { "d/e": "\u200B" }] };
    expect(unseenIn(value, PLAIN).map(({ pointer }) => pointer)).toEqual(["/c/1/d~1e"]);
  });

  test("makes no other name of a name", () => {
    expect(asSeen("UI/UX\u200B")).toBe("ui/ux");
    expect(problemsOf(community("UI/UX\u200B"))).toEqual([
      expect.stringContaining("community-names-are-unique"),
    ]);
  });
});

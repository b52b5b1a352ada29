import { describe, expect, it } from "vitest";
import { type Asked, importFiles } from "../../src/exchange/import.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { ALL_CONTRIBUTORS, ORG, SIGS } from "./harbor.ts";
import { atHome } from "./reading.ts";

function together(texts: readonly string[], asked: Asked = {}) {
  const result = importFiles(
    texts.map((text, index) => ({ file: `file ${index + 1}`, text })),
    asked,
    PLAIN,
  );
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const said = result.left.flatMap(({ line, file, message }) =>
    line === undefined ? [`${file}: ${message}`] : [],
  );
  return { ...result, said };
}

function table(project: string, who: string): string {
  return `{ "projectName": "${project}", "contributors": [${who}] }`;
}

function ada(what: string): string {
  return `{ "login": "ada", "contributions": ["${what}"] }`;
}

describe("several files", () => {
  it("of one organisation are one set of definitions, with nothing wrong in it", () => {
    const { carried, said } = together([SIGS, ORG, ALL_CONTRIBUTORS]);
    expect([...carried.communities.keys()]).toEqual(["sig-boats", "wg-tides", "committee-ropes"]);
    expect(carried.people.get("ada")).toEqual({
      name: "Ada Harbour",
      github: "Ada",
      url: "https://ada.example",
    });
    expect(carried.organization).toBe("Harbor Civic Tech");
    expect(said).toEqual([]);
    expect(atHome(carried)).toEqual(carried);
  });

  it("may describe the same: the first has the word", () => {
    const first =
      "teams: { a: { previously: [old], maintainers: [ada] }, b: { maintainers: [ada] } }";
    const second = `teams:
  A: { maintainers: [lin] }
  c: { maintainers: [lin], previously: [old, b, older], teams: { d: { maintainers: [lin] } } }
`;
    const { carried, said } = together([first, second]);
    expect([...carried.communities]).toEqual([
      [
        "a",
        {
          name: "a",
          previously: ["old"],
          leads: [{ github: "ada", role: "maintainer" }],
          team: "a",
        },
      ],
      ["b", { name: "b", leads: [{ github: "ada", role: "maintainer" }], team: "b" }],
      [
        "c",
        {
          name: "c",
          previously: ["older"],
          leads: [{ github: "lin", role: "maintainer" }],
          team: "c",
        },
      ],
      [
        "d",
        { name: "d", "part-of": "c", leads: [{ github: "lin", role: "maintainer" }], team: "d" },
      ],
    ]);
    expect(carried.teams?.teams.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
    expect(said).toEqual([
      "file 2: Another file already has the team `A`, so this one was left out.",
      "file 2: Another file already has the community `a`, so this one was left out.",
      "file 2: A former id of `c` is in use, so it was left out.",
    ]);
  });

  it("may have a team both ways: beside a community it is none of its own, nor are those in it part of it", () => {
    const inner =
      "teams: { boats-bugs: { maintainers: [lin], teams: { nets: { maintainers: [lin] } } } }";
    const { carried, said } = together([SIGS, inner], { teams: "all" });
    expect(carried.communities.has("boats-bugs")).toBe(false);
    expect(carried.communities.get("nets")).not.toHaveProperty("part-of");
    expect(said).toEqual([
      "file 2: Another file already has the community `boats-bugs`, so this one was left out.",
    ]);
  });

  it("may be tables of two projects: people have what they did in both", () => {
    const bot = '{ "login": "a[bot]" }';
    const { carried, said } = together([
      table("site", `${ada("code")}, ${bot}, { "name": "Sam" }`),
      table(
        "maps",
        `${ada("doc")}, ${bot}, { "login": "sam", "contributions": ["code"] }, { "login": "zoe" }`,
      ),
      table("site", ada("bug")),
    ]);
    expect(carried.contributions).toEqual({
      project: { projectName: "site" },
      contributors: [
        { person: "ada", contributions: ["code", "doc", "bug"] },
        { kept: { login: "a[bot]" } },
        { person: "sam", contributions: [] },
        { person: "sam-2", contributions: ["code"] },
        { person: "zoe", contributions: [] },
      ],
    });
    expect(carried.people.get("sam-2")).toEqual({ name: "sam", github: "sam" });
    expect(said).toEqual([
      "file 2: Another file already has settings for the table, so these were left out.",
    ]);
  });

  it("are all said to be broken, if they are", () => {
    const files = [
      { file: "one.yml", text: "a: b" },
      { file: "two.yml", text: "sigs: [\n" },
      { file: "three.yml", text: "\uFEFF- sigs" },
      { file: "four.yml", text: "---\n" },
    ];
    const result = importFiles(files, {}, PLAIN);
    const problems = "problems" in result ? result.problems : [];
    expect(
      problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    ).toEqual([
      expect.stringMatching(/^one\.yml:1:1 This isn't a file that Waymark recognizes/),
      expect.stringMatching(/^two\.yml:\d:\d This isn't valid YAML/),
      expect.stringMatching(/^three\.yml:1:1 This isn't a file/),
      expect.stringMatching(/^four\.yml:1:1 This isn't a file/),
    ]);
  });

  it("are read as what somebody names, whatever stands in them", () => {
    const { carried } = together(["members: [ada]"], { format: "peribolos" });
    expect(carried.teams).toEqual({ members: ["ada"], teams: [] });
    const nobody = together(['{ "projectOwner": "" }'], { format: "all-contributors" });
    expect(nobody.carried.organization).toBeUndefined();
  });
});

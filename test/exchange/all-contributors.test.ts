import { describe, expect, it } from "vitest";
import type { Carried } from "../../src/exchange/carried.ts";
import { filesOf } from "../../src/exchange/files.ts";
import { ALL_CONTRIBUTORS } from "./harbor.ts";
import { exported, imported, leftOf, wrongWith, written } from "./reading.ts";

const { carried, left } = imported(ALL_CONTRIBUTORS);

function rows(one: Carried): unknown {
  return (JSON.parse(exported("all-contributors", one).text) as { contributors: unknown })
    .contributors;
}

describe(".all-contributorsrc", () => {
  it("becomes people, with what the public may know", () => {
    expect(Object.fromEntries(carried.people)).toEqual({
      ada: { name: "Ada Harbour", github: "Ada", url: "https://ada.example" },
      lin: { name: "Lin Quay", github: "lin" },
      "maria-perez": { name: "Maria Pérez" },
    });
    expect(left).toEqual([]);
    expect(carried.organization).toBe("harbor");
  });

  it.each([
    ["", []],
    [7, []],
    [
      "x\ny",
      ["1: `organization` must be a name of at most 200 characters on one line, not `x\uFFFDy`."],
    ],
  ])("of the owner %j is called by somebody else", (projectOwner, why) => {
    const text = JSON.stringify({ projectOwner, contributors: [] });
    expect(imported(text).carried.organization).toBeUndefined();
    expect(leftOf(text)).toEqual(why);
  });

  it("keeps what they contributed beside the definitions, for the ledger", () => {
    expect(JSON.parse(written(carried)["import/contributions.json"] ?? "")).toEqual({
      contributors: [
        {
          person: "ada",
          contributions: ["code", { type: "talk", url: "https://video.example/ada" }],
          avatar: "https://avatars.example/ada",
        },
        { person: "lin", contributions: ["doc"] },
        { person: "maria-perez", contributions: ["mapping"] },
      ],
      project: {
        projectName: "site",
        projectOwner: "harbor",
        files: ["README.md"],
        imageSize: 64,
        types: { mapping: { symbol: "🗺️", description: "Drew maps" } },
      },
    });
  });

  it("brings kinds of contributions of its own into the settings", () => {
    const [settings] = filesOf(carried, "Harbor");
    expect(settings?.text).toBe(
      "organization: Harbor\ntypes:\n  mapping:\n    description: Drew maps\n    symbol: 🗺️\n",
    );
  });

  it("comes back as it was; what GitHub knows anyway is filled in", () => {
    const original = JSON.parse(ALL_CONTRIBUTORS) as { contributors: readonly object[] };
    const [ada, lin, maria] = original.contributors;
    expect(rows(carried)).toEqual([ada, { ...lin, profile: "https://github.com/lin" }, maria]);
  });

  it("of another host has other user names, which are nobody's on GitHub", () => {
    const { carried: one } = imported(
      '{ "repoType": "gitlab", "contributors": [{ "login": "ada", "contributions": ["code"] }, { "name": "Lin", "contributions": [] }] }',
    );
    expect(one.people.get("ada")).toEqual({ name: "ada" });
    expect(rows(one)).toEqual([
      { login: "ada", name: "ada", contributions: ["code"] },
      { name: "Lin", contributions: [] },
    ]);
  });

  it("may name somebody twice: it is one person with all of it", () => {
    const { carried: one } = imported(
      '{ "contributors": [{ "login": "ada", "contributions": ["code", "doc"] }, { "login": "Ada", "contributions": ["doc", "bug"] }] }',
    );
    expect(one.contributions?.contributors).toEqual([
      { person: "ada", contributions: ["code", "doc", "bug"] },
    ]);
  });

  it("may have namesakes without an account: they are several people", () => {
    const { carried: one } = imported(
      '{ "contributors": [{ "login": "sam" }, { "name": "Sam" }, { "name": "SAM" }] }',
    );
    expect([...one.people.keys()]).toEqual(["sam", "sam-2", "sam-3"]);
  });

  it("may have entries that are no people: they come back, but nobody's file stands for them", () => {
    const text =
      '{ "contributors": [{ "login": "builder[bot]", "contributions": ["tool"] }, { "name": "海" }, {}] }';
    const { carried: one, left: rest } = imported(text);
    expect(one.people.size).toBe(0);
    expect(rows(one)).toEqual([
      { login: "builder[bot]", contributions: ["tool"] },
      { name: "海" },
      {},
    ]);
    expect(rest.map(({ message }) => message)).toEqual([
      expect.stringContaining("must be a GitHub user name"),
      "`海` has nothing an id could be made of. The entry was kept, but the person has no file.",
      "`` has nothing an id could be made of. The entry was kept, but the person has no file.",
    ]);
  });

  it("may have an e-mail address for a name: no file in git repeats it", () => {
    const text = '{ "contributors": [{ "name": "kim@example.org", "contributions": ["doc"] }] }';
    const { carried: one, left: rest } = imported(text);
    expect(one.people.size).toBe(0);
    expect(rows(one)).toEqual([{ name: "kim@example.org", contributions: ["doc"] }]);
    expect(rest[0]?.message).toContain("Leave the email address out. The entry was kept");
  });

  it("may have a page that is no address: it comes back, but stands in no definition", () => {
    const { carried: one, left: rest } = imported(
      '{ "contributors": [{ "login": "ada", "profile": "ada.example", "contributions": [] }] }',
    );
    expect(one.people.get("ada")).toEqual({ name: "ada", github: "ada" });
    expect(rest).toHaveLength(1);
    expect(rows(one)).toMatchObject([{ profile: "ada.example" }]);
  });

  it("loses kinds that definitions cannot describe, and contributions without one", () => {
    const text = `{ "types": { "a b": {}, "mapping": { "description": "Maps" } },
  "contributors": [{ "login": "ada", "extra": 1, "contributions": ["", { "url": "https://x.example" }, { "type": "code" }] }] }`;
    const { carried: one } = imported(text);
    expect(leftOf(text)).toEqual([
      expect.stringContaining("1: `a b`"),
      "2: `extra`: definitions have no place for it.",
    ]);
    expect([...one.types]).toEqual([["mapping", { description: "Maps" }]]);
    expect(one.contributions?.contributors).toEqual([{ person: "ada", contributions: ["code"] }]);
  });

  it("cannot be read where contributions are something else", () => {
    expect(wrongWith('{ "contributors": [{ "login": "ada", "contributions": [1] }] }')).toEqual([
      "1:56: This has to be a mapping of keys to values.",
    ]);
  });
});

describe("people without an import", () => {
  it("are said to have done nothing we know of, and are left out of the table", () => {
    const people = new Map([["ada", { name: "Ada", github: "ada" }]]);
    const one: Carried = { people, communities: new Map(), types: new Map() };
    const { text, left: rest } = exported("all-contributors", one);
    expect(JSON.parse(text)).toEqual({
      files: ["README.md"],
      imageSize: 100,
      contributorsPerLine: 7,
      contributors: [],
    });
    expect(rest).toEqual([
      {
        name: "people/ada.yml",
        message: "What they contributed isn't known here; the server's ledger has it.",
      },
    ]);
  });

  it("who stand in the record but in no file are named", () => {
    const contributions = {
      contributors: [{ person: "zoe", contributions: ["code"] }],
      project: {},
    };
    const one: Carried = {
      people: new Map(),
      communities: new Map(),
      types: new Map(),
      contributions,
    };
    expect(exported("all-contributors", one).left).toEqual([
      {
        name: "`zoe`",
        message: "import/contributions.json names somebody who has no file in people/.",
      },
    ]);
    expect(rows(one)).toEqual([]);
  });
});

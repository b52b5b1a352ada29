import { describe, expect, test } from "vitest";
import { listedContributors } from "../../src/directory/listed-contributors.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { definitions } from "../build/definitions.ts";

const described = definitions({
  "people/sam.yml": "name: Sam Rivera\ngithub: SAM\n",
  "people/tom.yml": "name: Tom\n",
});

function listed(contributors: readonly unknown[], more: object = {}) {
  return listedContributors(JSON.stringify({ ...more, contributors }), described, PLAIN);
}

describe("the contributors that a file lists", () => {
  test("are shown in its order, with each kind once, and called as they call themselves", () => {
    const rows = [
      { login: "sam", name: "sam r.", contributions: ["code", { type: "doc", url: "x" }, "code"] },
      { login: "ada", name: "Ada", profile: "https://ada.example", contributions: ["talk"] },
      { name: "Nia", profile: "https://nia.example", contributions: [] },
      { login: "lin" },
    ];
    expect(listed(rows)).toEqual([
      { name: "Sam Rivera", login: "sam", types: ["code", "doc"] },
      { name: "Ada", login: "ada", types: ["talk"] },
      { name: "Nia", url: "https://nia.example", types: [] },
      { name: "lin", login: "lin", types: [] },
    ]);
  });

  test("are no bots, nobody without a name, and no e-mail addresses", () => {
    const rows = [
      { login: "renovate[bot]", name: "Renovate" },
      { name: "kim@example.org" },
      { login: "kim", name: "kim@example.org" },
      { login: "<b>" },
      "sam",
      null,
      {},
    ];
    expect(listed(rows)).toEqual([{ name: "kim", login: "kim", types: [] }]);
  });

  test("lead to no address that is none of the web", () => {
    const rows = [{ name: "Eve", profile: "javascript:alert(1)", contributions: [1, {}, ""] }];
    expect(listed(rows)).toEqual([{ name: "Eve", types: [] }]);
  });

  test("have no account on GitHub where the project is elsewhere", () => {
    expect(listed([{ login: "sam", name: "Sam" }], { repoType: "gitlab" })).toEqual([
      { name: "Sam", types: [] },
    ]);
  });

  test("may stand behind a byte order mark", () => {
    expect(listedContributors('\uFEFF{"contributors":[]}', described, PLAIN)).toEqual([]);
  });

  test.each(["", "[]", "{}", "null", '{"contributors":{}}', "contributors: []"])(
    "are not to be had from %j",
    (text) => {
      expect(listedContributors(text, described, PLAIN)).toBe("it lists no `contributors`");
    },
  );
});

import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { readHome } from "../../src/exchange/home.ts";
import { PLAIN } from "../../src/words/voice.ts";

const { definitions } = readDefinitions([
  {
    path: "waymark.yml",
    text: "organization: Harbor\ntypes: { mapping: { description: Drew maps } }\n",
  },
]);

function wrong(path: string, text: string): readonly string[] {
  if (!definitions) throw new Error("the definitions are broken");
  const home = readHome(definitions, [{ path, text }], PLAIN);
  if (!("problems" in home)) throw new Error("nothing is wrong with it");
  return home.problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

describe("what an import wrote beside the definitions", () => {
  it("may be missing", () => {
    expect(definitions && readHome(definitions, [], PLAIN)).toEqual({
      organization: "Harbor",
      communities: new Map(),
      people: new Map(),
      types: new Map([["mapping", { description: "Drew maps" }]]),
    });
  });

  it("is broken at a line, whoever broke it", () => {
    expect(wrong("import/contributions.json", '{\n  "contributors": [{}]\n}')).toEqual([
      "import/contributions.json:2:20 `person` is missing: whose contributions are these?",
    ]);
    expect(wrong("import/teams.json", '{\n  "teams": [{}]\n}')).toEqual([
      "import/teams.json:2:13 `name` is missing: which team is this?",
    ]);
    expect(wrong("import/teams.json", '{ "teams": [{ "name": "a", "nmae": 1 }] }')).toEqual([
      "import/teams.json:1:28 `nmae`: definitions have no place for it.",
    ]);
    expect(wrong("import/teams.json", "{")).toEqual([
      expect.stringContaining("import/teams.json:1:"),
    ]);
  });
});

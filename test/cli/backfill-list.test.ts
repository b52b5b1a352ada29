import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readList } from "../../src/cli/backfill/from-list.ts";
import { definitions } from "../build/definitions.ts";
import { folderOf } from "./run.ts";

const here = definitions({
  "people/kit.yml": "name: Kit Doe\n",
  "people/lin.yml": "name: Lin\ngithub: lin\n",
  "people/olu.yml": "name: Olu\ngithub: olu\naccount: 4\n",
});

function read(text: string) {
  const folder = folderOf([{ path: "list", text }]);
  const found = readList(join(folder, "list"), { language: "en" });
  return typeof found === "string" ? found : found(here);
}

describe("a list of contributors", () => {
  test("is read as all-contributors keeps it: people without an account are called by a file", () => {
    const list = JSON.stringify({
      files: ["README.md"],
      contributors: [
        {
          login: "ada",
          name: "Ada",
          contributions: ["code", { type: "talk", url: "https://a.example" }],
        },
        { name: "Kit", contributions: ["design"] },
      ],
    });
    expect(read(list)).toEqual([
      {
        name: "Ada",
        login: "ada",
        contributions: [{ type: "code" }, { type: "talk", url: "https://a.example" }],
      },
      { name: "Kit", file: "kit", contributions: [{ type: "design" }] },
    ]);
  });

  test("is read as an import keeps it, with whom the definitions describe", () => {
    const list = JSON.stringify({
      contributors: [
        { person: "lin", contributions: ["code"] },
        { person: "kit", contributions: ["design"] },
        { person: "jo", contributions: [] },
        { person: "olu", contributions: [] },
        { kept: { login: "helper[bot]" } },
      ],
      project: {},
    });
    expect(read(list)).toEqual([
      { name: "Lin", login: "lin", contributions: [{ type: "code" }] },
      { name: "Kit Doe", file: "kit", contributions: [{ type: "design" }] },
      { name: "jo", file: "jo", contributions: [] },
      { name: "Olu", account: "github:4", contributions: [] },
    ]);
  });

  test.each(["{", "[]", '{ "contributors": { "a": 1 } }', '{ "contributors": 1, "project": {} }'])(
    "is refused with its places where it is none: %s",
    (text) => {
      expect(() => read(text)).toThrow("isn't a list of contributors");
    },
  );

  test("is refused where there is no such file", () => {
    expect(readList("/nowhere/at/all", { language: "en" })).toContain("/nowhere/at/all");
  });
});

import { describe, expect, it } from "vitest";
import { readDefinitions } from "../../src/definitions/read.ts";
import { folderMeantBy, meantBy } from "../../src/definitions/misplaced.ts";
import { harbor } from "./harbor.ts";

describe("a file that nobody reads", () => {
  it.each([
    ["badge/core.yml", "badges/core.yml"],
    ["Communities/ui-ux.yaml", "communities/ui-ux.yml"],
    ["community/ui-ux.yml", "communities/ui-ux.yml"],
    ["badges/core.YML", "badges/core.yml"],
    ["communities/europe/berlin.yml", "communities/berlin.yml"],
    ["waymark.yaml", "waymark.yml"],
    ["Waymark.yml", "waymark.yml"],
  ])("%s is told where it was probably meant to be", (path, meant) => {
    expect(meantBy(path)).toBe(meant);
  });

  it.each([
    "badges/core.yml",
    "badges/core.svg",
    "badge/old/core.yml",
    "communities/europe/north/oslo.yml",
    "docs/a.yml",
    "package.yml",
    ".github/workflows/check.yml",
  ])("%s is left alone", (path) => {
    expect(meantBy(path)).toBeUndefined();
  });

  it("is warned of, and hinders nothing", () => {
    const files = [...harbor(), { path: "badge/core.yml", text: "" }];
    const { problems, definitions, checked } = readDefinitions(files);
    expect(problems).toMatchObject([
      {
        file: "badge/core.yml",
        severity: "warning",
        message: "This file isn't read here. Move it to `badges/core.yml`.",
      },
    ]);
    expect(definitions).toBeDefined();
    expect(checked).toBe(harbor().length);
  });
});

it("a folder's name is known, and meant where it is nearly right", () => {
  expect(["badges", "pathway", "docs"].map(folderMeantBy)).toEqual([
    "badges",
    "pathways",
    undefined,
  ]);
});

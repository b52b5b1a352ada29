import { describe, expect, test } from "vitest";
import { idsShared, namesIn, renamesIn } from "../../src/core/names.ts";
import { definitions, files } from "../build/definitions.ts";

const ui = files["communities/ui-ux.yml"] ?? "";
const pathway = files["pathways/design.yml"] ?? "";

const before = definitions();
const moved = definitions({
  "communities/ui-ux.yml": undefined,
  "communities/guild.yml": `${ui}previously: [ui-ux, drawing]\n`.replace("[design]", "[craft]"),
  "pathways/design.yml": undefined,
  "pathways/craft.yml": `${pathway.replace("- id: first\n", "- id: begun\n    previously: [first]\n")}previously: [design]\n`,
});

/** A badge in one tier. */
function maker(id: string, more = "") {
  return definitions({
    "badges/maker.yml": `name: Maker
description: Makes things.
tiers: [{ id: ${id}, name: Some, ${more}when: { contributions: { at-least: 1 } } }]
`,
  });
}

describe("what something is called today", () => {
  test("is told from any id it had", () => {
    const { now, ever } = namesIn(moved, []);
    expect(now("communities", "ui-ux")).toBe("guild");
    expect(now("communities", "drawing")).toBe("guild");
    expect(now("communities", "guild")).toBe("guild");
    expect(ever("communities", "guild")).toEqual(["guild", "drawing", "ui-ux"]);
    expect(ever("communities", "drawing")).toEqual(["drawing", "ui-ux"]);
  });

  test("is its id where it was never called anything else", () => {
    expect(namesIn(before, []).now("communities", "ui-ux")).toBe("ui-ux");
    expect(namesIn(before, []).ever("communities", "ui-ux")).toEqual(["ui-ux"]);
    expect(namesIn(moved, []).now("communities", "chess")).toBe("chess");
    expect(namesIn(moved, []).ever("forms", "join.yml")).toEqual(["join.yml"]);
    expect(namesIn(moved, []).now("forms", "join.yml")).toBe("join.yml");
  });

  test("follows a stage into a pathway that was renamed too", () => {
    const { now, ever } = namesIn(moved, []);
    expect(now("stages/craft", "first")).toBe("begun");
    expect(ever("stages/craft", "begun")).toEqual(["begun", "first"]);
    expect(now("stages/craft", "ready")).toBe("ready");
  });

  test("is known when a rename is taken back, or `previously` is tidied up", () => {
    expect(namesIn(before, [renamesIn(moved)]).now("communities", "guild")).toBe("ui-ux");
    expect(namesIn(before, [renamesIn(moved)]).now("stages/design", "begun")).toBe("first");
    const tidied = definitions({
      "communities/ui-ux.yml": undefined,
      "communities/guild.yml": ui,
    });
    expect(namesIn(tidied, [renamesIn(moved)]).now("communities", "ui-ux")).toBe("guild");
  });

  test("is its own id where somebody describes a new thing under a former one", () => {
    const both = definitions({
      "communities/guild.yml": ui.replace("UI/UX", "Guild").replace("team: ui-ux\n", ""),
    });
    const { now, ever } = namesIn(both, [renamesIn(moved)]);
    expect(now("communities", "ui-ux")).toBe("ui-ux");
    expect(now("communities", "guild")).toBe("guild");
    // Nobody can say which of the two it is.
    expect(now("communities", "drawing")).toBe("drawing");
    expect(ever("communities", "guild")).toEqual(["guild", "drawing"]);
  });

  test("follows chains of renames, in whatever order they are told", () => {
    const links = [
      { "communities/a": "b" },
      { "communities/c": "ui-ux" },
      { "communities/b": "c" },
    ];
    for (const order of [links, links.toReversed()])
      expect(namesIn(before, order).now("communities", "a")).toBe("ui-ux");
  });
});

describe("a programme or a person that has another id now", () => {
  const people = definitions({
    "people/nia-b.yml": "name: Nia\npreviously: [nia]\n",
    "mentorships/first-months.yml":
      "name: First months\npreviously: [newcomers]\nmentors: { when: { badge: first-step } }\n",
  });

  test("is known by the one it had", () => {
    const { now, ever } = namesIn(people, []);
    expect(now("people", "nia")).toBe("nia-b");
    expect(ever("people", "nia-b")).toEqual(["nia-b", "nia"]);
    expect(now("mentorships", "newcomers")).toBe("first-months");
    expect(ever("mentorships", "first-months")).toEqual(["first-months", "newcomers"]);
  });

  test("keeps it from whatever is described next", () => {
    const next = definitions({
      "people/nia-b.yml": "name: Nia\n",
      "people/nia.yml": "name: Somebody else\n",
      "mentorships/first-months.yml":
        "name: First months\nmentors: { when: { badge: first-step } }\n",
      "mentorships/newcomers.yml": "name: Newcomers\nmentors: { when: { badge: first-step } }\n",
    });
    expect(idsShared(next, people, [renamesIn(people)])).toEqual([
      { file: "people/nia.yml", id: "nia", heir: "nia-b" },
      { file: "mentorships/newcomers.yml", id: "newcomers", heir: "first-months" },
    ]);
  });

  test("is told of a tier where it stands", () => {
    const one = maker("high", "previously: [maker-low], ");
    expect(namesIn(one, []).now("badges", "maker-low")).toBe("maker-high");
    const next = { ...one, badges: { ...maker("low").badges, ...one.badges } };
    expect(idsShared(next, one, [renamesIn(one)])).toEqual([
      { file: "badges/maker.yml", id: "maker-low", heir: "maker-high" },
    ]);
  });
});

describe("what definitions say was renamed", () => {
  test("names the kind and the former id", () => {
    expect(renamesIn(moved)).toEqual({
      "communities/ui-ux": "guild",
      "communities/drawing": "guild",
      "pathways/design": "craft",
      "stages/craft/first": "begun",
    });
  });

  test("is nothing where nothing was", () => {
    expect(renamesIn(before)).toEqual({});
  });
});

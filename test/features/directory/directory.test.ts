import { describe, expect, test } from "vitest";
import { type EffectOf, filesText } from "../../../src/core/effect.ts";
import type { Settled } from "../../../src/core/settle.ts";
import type { Candidate, World } from "../../../src/core/world.ts";
import { directory } from "../../../src/features/directory/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, merged } from "../../build/facts.ts";
import { ada } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { home } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const TABLE = "# Us\n\n<!-- waymark:communities -->\n<!-- /waymark:communities -->\n\nThe end\n";
const PEOPLE = "<!-- ALL-CONTRIBUTORS-LIST:START -->\n<!-- ALL-CONTRIBUTORS-LIST:END -->\n";

function candidate(sources: Readonly<Record<string, string>>): Candidate {
  return {
    repo: home,
    commit: "beef",
    definitions: definitions(),
    problems: [],
    skipped: [],
    checked: 12,
    people: {},
    sources,
  };
}

/** The default branch shows this, and nothing was asked for so far. */
function showing(one: Candidate, more: Sketch = {}): Sketch {
  return { shown: { home, candidate: one }, written: {}, refused: {}, ...more };
}

function look(seen: World): Settled {
  return settledBy(directory, { kind: "definitions" }, seen);
}

/** What the pull request is to hold; nothing where none is wanted. */
function asked(seen: World): EffectOf<"ensure-file"> | undefined {
  return wanted(look(seen).plan, "ensure-file")[0];
}

function wishOf(sketch: Sketch): EffectOf<"ensure-file"> {
  const effect = asked(world(sketch));
  if (!effect) throw new Error("nothing is wished for");
  return effect;
}

function written(sources: Readonly<Record<string, string>>, more: Sketch = {}) {
  const { files = [] } = asked(world(showing(candidate(sources), more))) ?? {};
  return Object.fromEntries(files.map(({ path, after }) => [path, after]));
}

describe("a table between marks", () => {
  test("of communities is written through one pull request, with links to the definitions repository", () => {
    const now = written({ "README.md": TABLE, "people.md": TABLE, "other.md": "# No marks\n" });
    expect(Object.keys(now)).toEqual(["README.md", "people.md"]);
    expect(now["README.md"]).toMatch(/^# Us\n\n<!-- waymark:communities -->\n[^]*\nThe end\n$/);
    expect(now["README.md"]).toContain("| **Data**<br>");
    expect(now["README.md"]).toContain("https://github.com/harbor/community/issues/new?");
    const { body, on, tag } = wishOf(showing(candidate({ "README.md": TABLE })));
    expect([on, tag]).toEqual(["beef", "directory"]);
    expect(body).toContain("`README.md`");
  });

  test("leads to the organisation's own GitHub", () => {
    const now = written({ "README.md": TABLE }, { github: "https://github.harbor.example" });
    expect(now["README.md"]).toContain("https://github.harbor.example/ada");
    expect(now["README.md"]).not.toContain("github.com");
  });

  test("that is up to date is left alone", () => {
    expect(written(written({ "README.md": TABLE + PEOPLE }))).toEqual({});
  });

  test("of communities leaves out a lead who would rather not be named", () => {
    const one = { ...candidate({ "README.md": TABLE }), people: { ada: ada.id } };
    const lead = "https://github.com/ada";
    expect(wishOf(showing(one)).files[0]?.after).toContain(lead);
    const facts = [commanded(ada, "hide-me")];
    expect(wishOf(showing(one, { facts })).files[0]?.after).not.toContain(lead);
  });

  test("of contributors shows what is recorded, and is looked at again tomorrow", () => {
    const sources = { "README.md": PEOPLE };
    const seen = showing(candidate(sources), { facts: [merged(1)] });
    expect(wishOf(seen).files[0]?.after).toContain("https://github.com/sam");
    expect(Date.parse(look(world(seen)).due ?? "") - Date.parse(NOW)).toBe(86_400_000);
    expect(look(world(showing(candidate({ "README.md": TABLE })))).due).toBeUndefined();
  });

  test("of contributors is kept up to date also where other files ask for none", () => {
    const sources = { "README.md": TABLE, "people.md": PEOPLE };
    const seen = showing(candidate(sources), { facts: [merged(1)] });
    const [, people] = wishOf(seen).files;
    expect(people).toMatchObject({ path: "people.md" });
    expect(people?.after).toContain("https://github.com/sam");
    expect(look(world(seen)).due).toBeDefined();
  });

  test("is not written into a form", () => {
    const form = ".github/ISSUE_TEMPLATE/join.yml";
    expect(written({ [form]: TABLE })).toEqual({});
  });
});

test("a pull request that is there, or was closed by somebody, is not asked for again", () => {
  const one = candidate({ "README.md": TABLE });
  const text = filesText(wishOf(showing(one)));
  expect(asked(world(showing(one, { written: { directory: text } })))).toBeUndefined();
});

test("a pull request that is there is closed once the tables are up to date", () => {
  const one = candidate(written({ "README.md": TABLE }));
  const wish = wishOf(showing(one, { written: { directory: "what was asked for" } }));
  expect(wish.files).toEqual([]);
  expect(wish.done).toContain("up to date");
});

describe("nothing is asked for", () => {
  const one = candidate({ "README.md": TABLE });
  const nothing = { facts: [], messages: [], touched: [], plan: [] };

  test("before an owner applied the definitions", () => {
    expect(look(newWorld(showing(one)))).toMatchObject(nothing);
  });

  test("while something is wrong with them, or nobody has read the files", () => {
    const { definitions: _, ...broken } = one;
    const { sources: __, ...unread } = one;
    for (const bad of [broken, unread]) expect(look(world(showing(bad)))).toMatchObject(nothing);
    expect(look(world({ shown: { home } }))).toMatchObject(nothing);
  });

  test("of any other target", () => {
    const seen = world(showing(one));
    expect(settledBy(directory, { kind: "everything" }, seen)).toMatchObject(nothing);
  });
});

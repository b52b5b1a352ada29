import { describe, expect, test } from "vitest";
import type { Effect } from "../../../src/core/effect.ts";
import type { Upheld } from "../../../src/core/feature.ts";
import type { Candidate, World } from "../../../src/core/world.ts";
import { directory } from "../../../src/features/directory/index.ts";
import { definitions } from "../../build/definitions.ts";
import { merged } from "../../build/facts.ts";
import { home } from "../../build/places.ts";
import { newWorld, NOW, world } from "../../build/world.ts";

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

function look(seen: World): Upheld {
  return directory.uphold?.({ kind: "definitions" }, seen) ?? { plan: [] };
}

function wishOf(seen: World): Extract<Effect, { kind: "ensure-file" }> {
  const effect = look(seen).plan[0]?.effect;
  if (effect?.kind !== "ensure-file") throw new Error("nothing is wished for");
  return effect;
}

function written(sources: Readonly<Record<string, string>>, more: Partial<World> = {}) {
  const { files } = wishOf(world({ candidate: candidate(sources), ...more }));
  return Object.fromEntries(files.map(({ path, after }) => [path, after]));
}

describe("a table between marks", () => {
  test("of communities is written through one pull request, with links to the definitions repository", () => {
    const now = written({ "README.md": TABLE, "people.md": TABLE, "other.md": "# No marks\n" });
    expect(Object.keys(now)).toEqual(["README.md", "people.md"]);
    expect(now["README.md"]).toMatch(/^# Us\n\n<!-- waymark:communities -->\n[^]*\nThe end\n$/);
    expect(now["README.md"]).toContain("| **Data**<br>");
    expect(now["README.md"]).toContain("https://github.com/harbor/community/issues/new?");
    const { body, on, tag } = wishOf(world({ candidate: candidate({ "README.md": TABLE }) }));
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

  test("of contributors shows what is recorded, and is looked at again tomorrow", () => {
    const sources = { "README.md": PEOPLE };
    const seen = world({ candidate: candidate(sources), facts: [merged(1)] });
    expect(wishOf(seen).files[0]?.after).toContain("https://github.com/sam");
    expect(Date.parse(look(seen).due ?? "") - Date.parse(NOW)).toBe(86_400_000);
    expect(look(world({ candidate: candidate({ "README.md": TABLE }) })).due).toBeUndefined();
  });

  test("is not written into a form", () => {
    const form = ".github/ISSUE_TEMPLATE/join.yml";
    expect(written({ [form]: TABLE })).toEqual({});
  });
});

describe("nothing is asked for", () => {
  const one = candidate({ "README.md": TABLE });

  test("before an owner applied the definitions", () => {
    expect(look(newWorld({ candidate: one }))).toEqual({ plan: [] });
  });

  test("while something is wrong with them, or nobody has read the files", () => {
    const { definitions: _, ...broken } = one;
    const { sources: __, ...unread } = one;
    for (const bad of [broken, unread])
      expect(look(world({ candidate: bad }))).toEqual({ plan: [] });
    expect(look(world())).toEqual({ plan: [] });
  });

  test("of any other target", () => {
    const seen = world({ candidate: one });
    expect(directory.uphold?.({ kind: "everything" }, seen)).toEqual({ plan: [] });
  });
});

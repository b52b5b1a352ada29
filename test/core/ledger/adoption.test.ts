import { describe, expect, test } from "vitest";
import { adoption, adoptions, formerly } from "../../../src/core/ledger/adoption.ts";
import type { Candidate } from "../../../src/core/world.ts";
import type { Definitions } from "../../../src/definitions/definitions.ts";
import { candidate } from "../../build/candidate.ts";
import { definitions, files } from "../../build/definitions.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { home } from "../../build/places.ts";
import { adopted, newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const small = definitions();
const ui = files["communities/ui-ux.yml"] ?? "";
const data = files["communities/data.yml"] ?? "";

/** The small organisation with files that read differently. */
function changed(changes: Readonly<Record<string, string | undefined>>): Definitions {
  return definitions(changes);
}

/** What is written down once this comes into force after the small organisation. */
function next(found: Definitions, more: Partial<Candidate> = {}, sketch: Sketch = {}) {
  return adoption(found, candidate({ definitions: found, ...more }), world(sketch));
}

describe("what is on record once definitions come into force", () => {
  test("is their commit, their repository, and who leads what by which account", () => {
    expect(adoption(small, candidate(), newWorld())).toEqual({
      kind: "adopted",
      id: "adopted/beef123/0",
      at: NOW,
      commit: "beef123",
      repo: home.id,
      people: { ada: ada.id, lin: lin.id },
      leads: { "ui-ux": [ada.id], data: [lin.id] },
    });
  });

  test("has the time that GitHub would tell, and always comes after the last one", () => {
    const now = "2026-11-20T12:00:00.700Z";
    expect(next(small, {}, { now }).at).toBe("2026-11-20T12:00:00.000Z");
    const same = adopted({ id: "adopted/c0ffee/1", at: "2026-11-20T12:00:00.000Z" });
    const second = next(small, {}, { now, facts: [same] });
    expect(second).toMatchObject({ id: "adopted/beef123/2", at: "2026-11-20T12:00:00.001Z" });
  });

  test("keeps a login with the account it was pinned to, while the definitions name it", () => {
    const claimed = { people: { ada: olu.id, lin: lin.id, sam: sam.id } };
    const facts = [adopted({ people: { ada: ada.id, lin: lin.id, gone: olu.id } })];
    const { people, leads } = next(small, claimed, { facts });
    expect(people).toEqual({ ada: ada.id, lin: lin.id, sam: sam.id });
    expect(leads["ui-ux"]).toEqual([ada.id]);
  });

  test("keeps the account of a lead whose login nobody has any more", () => {
    const renamed = changed({ "communities/ui-ux.yml": ui.replace("github: ada", "github: ADA") });
    const { people, leads } = next(renamed, { people: { lin: lin.id } });
    expect([people, leads["ui-ux"]]).toEqual([{ ada: ada.id, lin: lin.id }, [ada.id]]);
  });

  test("has no leads for a retired community, nor for one that nobody leads", () => {
    const found = changed({
      "communities/ui-ux.yml": `${ui}status: retired\n`,
      "communities/data.yml": data
        .replace("leads:\n  - { github: lin }\n", "")
        .replace("joining: open", "joining: open\nstatus: forming"),
    });
    expect(next(found).leads).toEqual({ data: [] });
  });

  test("names nobody whose account is not known", () => {
    expect(next(small, { people: {} }, { facts: [adopted({ people: {} })] }).leads).toEqual({
      "ui-ux": [],
      data: [],
    });
  });

  test("remembers what was called differently, and names that were given up", () => {
    const found = changed({
      "communities/ui-ux.yml": undefined,
      "communities/guild.yml": `${ui.replace("UI/UX", "Guild")}previously: [ui-ux]\n`,
      ".github/ISSUE_TEMPLATE/join-community.yml": (
        files[".github/ISSUE_TEMPLATE/join-community.yml"] ?? ""
      ).replace("UI/UX", "Guild"),
    });
    expect(next(found)).toMatchObject({
      renames: { "communities/ui-ux": "guild" },
      called: { "ui/ux": "ui-ux" },
    });
    expect(next(small)).not.toHaveProperty("called");
  });
});

describe("what was in force before", () => {
  const [first, second] = [
    changed({ "badges/core.yml": "name: Heart\ndescription: It beats.\n" }),
    changed({ "badges/core.yml": "name: Soul\ndescription: It sings.\n" }),
  ];
  const turns = ["one", "two", "one", "gone", "now"].map((commit, index) =>
    adopted({
      id: `adopted/${commit}/${index}`,
      commit,
      at: `2026-11-0${index + 1}T00:00:00.000Z`,
    }),
  );
  const seen = world({ facts: turns, definitionsAt: { one: first, two: second, c0ffee: small } });

  test("is told the latest first, each once, as far as it is kept", () => {
    expect(formerly(seen, 9)).toEqual([first, second, small]);
    expect(formerly(seen, 2)).toEqual([first]);
    expect(formerly(world(), 9)).toEqual([]);
    expect(formerly(newWorld(), 9)).toEqual([]);
  });

  test("was adopted in order", () => {
    expect(adoptions(seen).map(({ commit }) => commit)).toEqual([
      "c0ffee",
      "one",
      "two",
      "one",
      "gone",
      "now",
    ]);
  });
});

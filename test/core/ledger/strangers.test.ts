import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { strangers } from "../../../src/core/ledger/strangers.ts";
import type { Team } from "../../../src/core/world.ts";
import { files } from "../../build/definitions.ts";
import { exactly, takenOver, UI } from "../../build/exactly.ts";
import { commanded, joined, reached } from "../../build/facts.ts";
import { restingFacts } from "../../build/resting.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { team } from "../../build/teams.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";

/** Nobody owns the organisation or maintains the team, unless a test says who does. */
const nobody: Sketch = { owners: [], keepers: { "ui-ux": [] } };

function found(people: Team["members"], facts: readonly Fact[] = [], more: Sketch = {}) {
  const seen = { definitions: exactly(), facts: [takenOver, ...facts], ...nobody, ...more };
  return strangers("ui-ux", team(people), world(seen));
}

describe("whoever was put into a team by hand after Waymark took it over", () => {
  test("does not belong there", () => {
    expect(found([sam, olu])).toEqual([sam, olu]);
  });

  test("belongs as a member, and as nobody's stranger while on their way out", () => {
    expect(found([sam], [joined(sam)])).toEqual([]);
    expect(found([sam], [joined(sam), commanded(sam, "/leave ui-ux")])).toEqual([]);
  });

  test("belongs as a lead of this community, whether or not their term runs, but not of another", () => {
    const past = `${files[UI]?.replace("2027-02-01", "2026-03-01")}team-managed: exactly\n`;
    expect(found([ada, lin])).toEqual([lin]);
    expect(found([ada], [], { definitions: exactly("", { [UI]: past }) })).toEqual([]);
    expect(found([ada], [adopted({ people: {} })])).toEqual([ada]);
  });

  test("does not belong where nobody leads", () => {
    const all = exactly();
    const { leads: _, ...leaderless } = all.communities["ui-ux"] ?? { name: "UI/UX" };
    const definitions = { ...all, communities: { ...all.communities, "ui-ux": leaderless } };
    expect(found([sam], [], { definitions })).toEqual([sam]);
  });

  test("belongs as an owner of the organisation", () => {
    expect(found([sam, olu], [], { owners: [olu.id] })).toEqual([sam]);
  });

  test("belongs as a maintainer, or through a team below", () => {
    expect(found([sam, olu], [], { keepers: { "ui-ux": [sam.id] } })).toEqual([olu]);
  });

  test("belongs by a stage that gives this very team", () => {
    const design = files["pathways/design.yml"]?.replace(
      "badge: core }",
      "badge: core, team: UI-UX }",
    );
    const definitions = exactly("", { "pathways/design.yml": design ?? "" });
    const facts = [
      reached("core"),
      reached("first", { person: olu.id }),
      reached("gone", { person: olu.id, pathway: "gone" }),
    ];
    expect(found([sam, olu], facts, { definitions })).toEqual([olu]);
    expect(found([sam], [...facts, ...restingFacts("core")], { definitions })).toEqual([sam]);
  });
});

describe("nobody is a stranger", () => {
  const seen = { ...nobody, definitions: exactly(), facts: [takenOver] };

  test.each<readonly [string, Team, Sketch]>([
    ["before the team was taken over", team([sam]), { ...seen, facts: [] }],
    ["in a team that was not opted in", team([sam], { managed: false }), seen],
    ["where Waymark only adds", team([sam]), { ...nobody, facts: [takenOver] }],
  ])("%s", (_, one, more) => {
    expect(strangers("ui-ux", one, world(more))).toEqual([]);
  });

  test("while it is not known who maintains the team, or owns the organisation", () => {
    const { keepers: _, ...unmaintained } = seen;
    const { owners: __, ...unowned } = seen;
    expect(() => strangers("ui-ux", team([sam]), world(unmaintained))).toThrow(
      "nobody here can answer: keepers ui-ux",
    );
    expect(() => strangers("ui-ux", team([sam]), world(unowned))).toThrow(
      "nobody here can answer: owners",
    );
  });
});

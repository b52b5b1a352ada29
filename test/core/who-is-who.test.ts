import { describe, expect, test } from "vitest";
import { whoIsWho } from "../../src/core/who-is-who.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { withJoin } from "../build/processes.ts";
import { team } from "../build/teams.ts";
import { newWorld, type Sketch, world } from "../build/world.ts";

const definitions = withJoin("by: leads", 'by: "team:board"');
const known = { definitions, owners: [ada.id], keepers: {} };

function who(teams: Sketch["teams"] = {}, more: Sketch = {}): string {
  return whoIsWho(world({ ...known, teams, ...more }));
}

describe("who is asked is otherwise", () => {
  const before = who({ board: team([lin]), "ui-ux": team([sam]) });

  test.each([
    ["when somebody else owns the organisation", { owners: [ada.id, olu.id] }, {}],
    ["when somebody comes into a team that is a role", {}, { board: team([lin, olu]) }],
    ["when a team is to be had that was not", {}, { "ui-ux": team([sam], { managed: false }) }],
  ] as const)("%s", (_, more, teams) => {
    expect(who({ board: team([lin]), "ui-ux": team([sam]), ...teams }, more)).not.toBe(before);
  });

  test("when a team that is a role is gone", () => {
    expect(who({ "ui-ux": team([sam]) })).not.toBe(before);
  });

  test("and is the same when somebody comes into a community's team, in whatever order", () => {
    const after = { board: team([lin]), "ui-ux": team([olu, sam]) };
    expect(who(after)).toBe(before);
    const both = [team([lin, olu]), team([olu, lin])].map((board) => who({ board }));
    expect(both[0]).toBe(both[1]);
  });

  test("and nobody before there are definitions", () => {
    expect(whoIsWho(newWorld({ owners: [] }))).toBe("[[],[]]");
  });
});

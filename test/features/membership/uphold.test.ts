import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { joined } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at } from "../../build/places.ts";
import { wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { newWorld, world } from "../../build/world.ts";
import { adopted, came, leave, looked, seen, target } from "./teamed.ts";

const request = { kind: "thread", repo: 10, number: 1 } as const;

describe("somebody who joined", () => {
  test("comes into the team, and their request hears of it", () => {
    expect(looked(team(), [came]).plan).toEqual([
      {
        effect: { kind: "ensure-member", team: "ui-ux", person: sam, afterwards: [request] },
        because: "joined",
      },
    ]);
  });

  test("without a request comes in too: then the community is looked at again", () => {
    const { plan } = looked(team(), [adopted]);
    expect(wanted(plan, "ensure-member")[0]?.afterwards).toEqual([target]);
  });

  test("and was removed by hand is not put back", () => {
    expect(looked(team(), [came, seen]).plan).toEqual([]);
  });

  test("and has an invitation again, though seen before, has not been removed", () => {
    const pending = looked(team([], { invited: ["SAM"] }), [came, seen]);
    expect(pending).toMatchObject({ facts: [], plan: [] });
  });

  test("follows the community to another team", () => {
    const moved = (files["communities/ui-ux.yml"] ?? "").replace("team: ui-ux", "team: design");
    const there = { definitions: definitions({ "communities/ui-ux.yml": moved }) };
    const { facts, plan } = looked(team([], { slug: "design" }), [came, seen], there);
    expect(facts).toEqual([]);
    expect(wanted(plan, "ensure-member")).toMatchObject([{ team: "design", person: sam }]);
  });

  test("whom nobody knows by name any more is not added by guess", () => {
    expect(looked(team(), [came], { logins: {} })).toMatchObject({ facts: [], plan: [] });
  });
});

describe("somebody who leaves", () => {
  test("comes out of the team", () => {
    expect(looked(team([sam]), [came, seen, leave]).plan).toEqual([
      {
        effect: { kind: "ensure-no-member", team: "ui-ux", person: sam, afterwards: [target] },
        because: "asked to leave",
      },
    ]);
  });

  test("and is in no team any more is left alone", () => {
    expect(looked(team(), [came, seen, leave]).plan).toEqual([]);
  });

  test("while the invitation is pending has it taken back", () => {
    const { facts, plan } = looked(team([], { invited: ["sam"] }), [came, leave]);
    expect(facts).toEqual([]);
    expect(wanted(plan, "ensure-no-member")).toHaveLength(1);
  });

  test("whose request is declined after all does not come in by the old invitation", () => {
    const declined: Fact = {
      kind: "concluded",
      id: "concluded/10/1/0",
      at: "2026-11-01T10:00:00.000Z",
      thread: at(1),
      person: sam.id,
      process: "join",
      outcome: "declined",
      community: "ui-ux",
    };
    const { plan } = looked(team([], { invited: ["sam"] }), [came, declined]);
    expect(wanted(plan, "ensure-no-member")).toHaveLength(1);
  });
});

describe("Waymark keeps its hands off", () => {
  test("a team that was not opted in: it only remembers what it sees there", () => {
    const other = looked(team([ada], { managed: false }), [came, joined(olu, "ui-ux"), leave]);
    expect(other.plan).toEqual([]);
    expect(other.facts.map(({ kind }) => kind)).toEqual(["left", "joined", "in-team"]);
  });

  test.each([
    ["a team that GitHub does not show", world({ facts: [came, seen], teams: {} })],
    ["a community without a team", world({ definitions: withoutTeam(), facts: [came] })],
    ["a community nobody describes", newWorld({ facts: [came] })],
  ])("%s", (_, seenWorld) => {
    const nothing = { facts: [], people: [], messages: [], touched: [], plan: [] };
    expect(settledBy(membership, target, seenWorld)).toMatchObject(nothing);
  });

  test("targets that are no community", () => {
    const other = { kind: "person", person: sam.id } as const;
    expect(settledBy(membership, other, world())).toMatchObject({ facts: [], plan: [] });
  });
});

function withoutTeam() {
  const roster = (files["communities/ui-ux.yml"] ?? "").replace("team: ui-ux\n", "");
  return definitions({ "communities/ui-ux.yml": roster });
}

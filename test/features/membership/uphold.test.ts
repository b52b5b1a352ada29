import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Team, World } from "../../../src/core/world.ts";
import { membership } from "../../../src/features/membership/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, joined } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { recorded, wanted } from "../../build/steps.ts";
import { team } from "../../build/teams.ts";
import { newWorld, NOW, world } from "../../build/world.ts";

const target = { kind: "community", community: "ui-ux" } as const;
const request = { kind: "thread", repo: 10, number: 1 } as const;

function plan(one: Team | undefined, facts: readonly Fact[], more: Partial<World> = {}) {
  const teams = one ? { [one.slug]: one } : {};
  return membership.uphold?.(target, world({ teams, facts, ...more })).plan ?? [];
}

const came = joined(sam, "ui-ux", { id: "joined/1" });
const seen = inTeam(came);
const { thread: _, ...adopted } = joined(sam, "ui-ux", { id: "joined/2", source: "adopted" });
const leave = commanded(sam, "/leave ui-ux");

function inTeam({ id }: { readonly id: string }, slug = "ui-ux"): FactOf<"in-team"> {
  return {
    kind: "in-team",
    id: `in-team/${slug}/${id}`,
    at: "2026-10-02T10:00:00.000Z",
    person: sam.id,
    community: "ui-ux",
    team: slug,
    by: "waymark",
  };
}

describe("somebody who joined", () => {
  test("comes into the team, and their request hears of it", () => {
    expect(plan(team(), [came])).toEqual([
      {
        effect: { kind: "ensure-member", team: "ui-ux", person: sam, afterwards: [request] },
        because: "joined",
      },
    ]);
  });

  test("without a request comes in too: then the community is looked at again", () => {
    expect(wanted(plan(team(), [adopted]), "ensure-member")[0]?.afterwards).toEqual([target]);
  });

  test("and is seen there is remembered, with who put them there", () => {
    expect(recorded(plan(team([sam]), [came]))).toEqual([
      { ...inTeam(came), at: NOW, by: "waymark" },
    ]);
    expect(recorded(plan(team([sam]), [adopted]))).toMatchObject([{ by: "somebody" }]);
    expect(plan(team([sam]), [came, seen])).toEqual([]);
  });

  test("and was removed by hand is not put back", () => {
    const away = plan(team(), [came, seen]);
    expect(wanted(away, "ensure-member")).toEqual([]);
    expect(recorded(away)).toEqual([
      {
        kind: "left",
        id: `left/ui-ux/${sam.id}/0`,
        at: NOW,
        person: sam.id,
        community: "ui-ux",
        how: "by-hand",
      },
    ]);
    expect(plan(team(), [came, seen, ...recorded(away)])).toEqual([]);
  });

  test("and has an invitation again, though seen before, has not been removed", () => {
    expect(plan(team([], { invited: ["SAM"] }), [came, seen])).toEqual([]);
  });

  test("follows the community to another team", () => {
    const moved = (files["communities/ui-ux.yml"] ?? "").replace("team: ui-ux", "team: design");
    const there = { definitions: definitions({ "communities/ui-ux.yml": moved }) };
    const after = plan(team([], { slug: "design" }), [came, seen], there);
    expect(recorded(after)).toEqual([]);
    expect(wanted(after, "ensure-member")).toMatchObject([{ team: "design", person: sam }]);
  });

  test("whom nobody knows by name any more is not added by guess", () => {
    expect(plan(team(), [came], { logins: {} })).toEqual([]);
    const away = plan(team([], { invited: ["zoe"] }), [came, seen], { logins: {} });
    expect(recorded(away)).toMatchObject([{ kind: "left", how: "by-hand" }]);
  });
});

describe("somebody who leaves", () => {
  test("comes out of the team, and is remembered to be gone afterwards", () => {
    expect(plan(team([sam]), [came, seen, leave])).toEqual([
      {
        effect: { kind: "ensure-no-member", team: "ui-ux", person: sam, afterwards: [target] },
        because: "asked to leave",
      },
    ]);
    expect(recorded(plan(team(), [came, seen, leave]))).toMatchObject([
      { kind: "left", how: "command" },
    ]);
  });

  test("while the invitation is pending has it taken back", () => {
    const pending = plan(team([], { invited: ["sam"] }), [came, leave]);
    expect(recorded(pending)).toEqual([]);
    expect(wanted(pending, "ensure-no-member")).toHaveLength(1);
  });

  test("is not taken for somebody put into the team by hand", () => {
    expect(recorded(plan(team([sam]), [came, seen, leave]))).toEqual([]);
  });

  test("and is put back by hand belongs again", () => {
    const left = recorded(plan(team(), [came, seen, leave]));
    const later = { now: "2026-11-21T12:00:00.000Z" };
    const back = recorded(plan(team([sam]), [came, seen, leave, ...left], later));
    expect(back).toMatchObject([
      { kind: "joined", id: `joined/ui-ux/${sam.id}/adopted-1`, source: "adopted" },
    ]);
    const again = plan(team([sam]), [came, seen, leave, ...left, ...back], later);
    expect(recorded(again)).toMatchObject([{ kind: "in-team", by: "somebody" }]);
  });

  test("whose request is declined after all does not come in by the old invitation", () => {
    const declined: Fact = {
      kind: "concluded",
      id: "concluded/10/1/0",
      at: "2026-11-01T10:00:00.000Z",
      thread: { repo: { id: 10, owner: "harbor", name: "community" }, number: 1 },
      person: sam.id,
      process: "join",
      outcome: "declined",
      community: "ui-ux",
    };
    const pending = plan(team([], { invited: ["sam"] }), [came, declined]);
    expect(wanted(pending, "ensure-no-member")).toHaveLength(1);
  });
});

describe("people who were there already", () => {
  test("become members, without a word; they and what they asked for are looked at", () => {
    const found = plan(team([ada, olu]), [joined(olu, "data")]);
    expect(recorded(found)).toEqual([
      {
        kind: "joined",
        id: `joined/ui-ux/${ada.id}/adopted-0`,
        at: NOW,
        person: ada.id,
        community: "ui-ux",
        source: "adopted",
      },
      {
        kind: "joined",
        id: `joined/ui-ux/${olu.id}/adopted-0`,
        at: NOW,
        person: olu.id,
        community: "ui-ux",
        source: "adopted",
      },
    ]);
    expect(wanted(found, "ensure-recorded")[0]).toMatchObject({
      messages: [],
      touched: [{ kind: "person", person: ada.id }, { kind: "person", person: olu.id }, request],
    });
  });
});

describe("Waymark keeps its hands off", () => {
  test("a team that was not opted in: it only remembers what it sees there", () => {
    const other = plan(team([ada], { managed: false }), [came, joined(olu, "ui-ux"), leave]);
    expect(wanted(other, "ensure-member")).toEqual([]);
    expect(wanted(other, "ensure-no-member")).toEqual([]);
    expect(recorded(other).map(({ kind }) => kind)).toEqual(["left", "joined"]);
  });

  test.each([
    ["a team that GitHub does not show", world({ facts: [came, seen] })],
    ["a community without a team", world({ definitions: withoutTeam(), facts: [came] })],
    ["a community nobody describes", newWorld({ facts: [came] })],
  ])("%s", (__, seenWorld) => {
    expect(membership.uphold?.(target, seenWorld)).toEqual({ plan: [] });
  });

  test("targets that are no community", () => {
    const other = { kind: "person", person: sam.id } as const;
    expect(membership.uphold?.(other, world())).toEqual({ plan: [] });
  });
});

function withoutTeam() {
  const roster = (files["communities/ui-ux.yml"] ?? "").replace("team: ui-ux\n", "");
  return definitions({ "communities/ui-ux.yml": roster });
}

import { describe, expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { Role } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { adopted, type Sketch, world } from "../../build/world.ts";

const byALead = { approvals: { by: "leads", "at-least": 1 } } as const;

function board(members: readonly (typeof ada)[], more: Sketch = {}) {
  const teams = { board: { slug: "board", managed: false, members, invited: [] } };
  return world({ teams, ...more });
}

function asked(role: Role, least: number | "all") {
  return { approvals: { by: role, "at-least": least } } as const;
}

describe("an approval", () => {
  test("of a lead counts, and is named with its evidence", () => {
    const given = commanded(ada, "/approve");
    expect(reasonFor(byALead, situation({ approvals: [given] }))).toEqual({
      holds: true,
      says: "1 of 1 approval: `ada`",
      evidence: [given.id],
    });
  });

  test("of a lead counts once, however often it is given", () => {
    const approvals = [commanded(ada, "/approve"), commanded(ada, "/approve again")];
    const reason = reasonFor(asked("leads", 2), situation({ approvals }));
    expect(reason).toMatchObject({ holds: false, says: "1 of 2 approvals: `ada`" });
  });

  test("of a lead of another community does not count", () => {
    const reason = reasonFor(byALead, situation({ approvals: [commanded(lin, "/approve")] }));
    expect(reason).toMatchObject({ holds: false, says: "0 of 1 approval" });
  });

  test.each([
    ["the author", { author: ada.id, subject: sam.id }],
    ["the subject", { author: sam.id, subject: ada.id }],
  ])("of %s never counts, lead or not", (_, who) => {
    const around = { ...who, communities: ["ui-ux"] };
    const given = [commanded(ada, "/approve")];
    const seen = { around, subject: who.subject, approvals: given };
    for (const owners of [[], [ada.id]]) {
      const asking = situation({ ...seen, world: world({ owners }) });
      expect(reasonFor(byALead, asking).holds).toBe(false);
    }
  });

  test("of somebody who lost the role since does not count", () => {
    const stepped = adopted({
      id: "adopted/2",
      at: "2026-11-10T00:00:00.000Z",
      leads: { "ui-ux": [] },
    });
    const given = [commanded(ada, "/approve")];
    const asking = situation({
      world: world({ facts: [stepped], owners: [] }),
      approvals: given,
    });
    expect(reasonFor(byALead, asking).holds).toBe(false);
  });
});

describe("when everybody is asked", () => {
  const all = asked("team:board", "all");

  test("everybody has to approve, except whom it is about", () => {
    const seen = board([ada, lin, sam]);
    const one = situation({ world: seen, approvals: [commanded(ada, "/approve")] });
    expect(reasonFor(all, one)).toMatchObject({ holds: false, says: "1 of 2 approvals: `ada`" });
    const both = [commanded(ada, "/approve"), commanded(lin, "/approve")];
    expect(reasonFor(all, situation({ world: seen, approvals: both })).holds).toBe(true);
  });

  test("and there is nobody, nobody has approved", () => {
    const seen = board([sam], { owners: [] });
    expect(reasonFor(all, situation({ world: seen }))).toMatchObject({
      holds: false,
      says: "0 of 1 approval",
    });
  });

  test("people without a name on GitHub are called by their id", () => {
    const seen = board([olu], { logins: {} });
    const reason = reasonFor(all, situation({ world: seen, approvals: [commanded(olu, "/a")] }));
    expect(reason.says).toBe(`1 of 1 approval: ${olu.id}`);
  });
});

describe("where nobody else may decide", () => {
  const given = [olu, lin].map((owner) => commanded(owner, "/approve"));
  const asking = (role: Role, least: number | "all", owners = [olu, lin], approvals = given) => {
    const seen = board([sam], { owners: owners.map(({ id }) => id) });
    return reasonFor(asked(role, least), situation({ world: seen, approvals }));
  };

  test("an owner's approval counts instead", () => {
    expect(asking("team:board", 1, [olu])).toMatchObject({
      holds: true,
      says: "1 of 1 approval: `olu`",
    });
    expect(asking("leads", 1, [olu]).holds).toBe(false);
  });

  test("as many owners as are asked for, or as there are, have to agree", () => {
    expect(asking("team:board", 2)).toMatchObject({
      holds: true,
      says: "2 of 2 approvals: `olu`, `lin`",
    });
    expect(asking("team:board", 2, [olu]).holds).toBe(true);
    expect(asking("team:board", 2, [olu, lin], given.slice(1)).holds).toBe(false);
  });

  test("one owner is enough where everybody was asked", () => {
    expect(asking("team:board", "all", [olu, lin], given.slice(1)).holds).toBe(true);
  });

  test("nobody stands in for those who endorse", () => {
    const condition = { endorsements: { by: "team:board", "at-least": 1 } } as const;
    const seen = board([sam], { owners: [olu.id] });
    const said = [commanded(olu, "/confirm")];
    expect(reasonFor(condition, situation({ world: seen, endorsements: said })).holds).toBe(false);
  });
});

test("endorsements are judged as approvals are", () => {
  const condition = { endorsements: { by: "leads", "at-least": 1 } } as const;
  const given = [commanded(ada, "/confirm"), commanded(sam, "/confirm")];
  expect(reasonFor(condition, situation({ endorsements: given }))).toMatchObject({
    holds: true,
    says: "1 of 1 endorsement from the leads: `ada`",
  });
});

test("both are said in plain words", () => {
  const words = [
    asked("leads", 2),
    asked("members", "all"),
    { endorsements: { by: "leads", "at-least": 1 } } as const,
  ].map((condition) => printCondition(condition, definitions()));
  expect(words).toEqual([
    "2 approvals from the leads",
    "the approval of all of the members",
    "1 endorsement from the leads",
  ]);
});

import { describe, expect, test } from "vitest";
import { differing } from "../../../src/core/condition/differing.ts";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { ApprovalsCondition } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import type { Person } from "../../../src/core/person.ts";
import { commanded, joined } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { type Sketch, world } from "../../build/world.ts";

const wes: Person = { id: "github:5", login: "wes" };
const crew = [ada, lin, olu, wes];

function board(members = crew, more: Sketch = {}) {
  const teams = { board: { slug: "board", managed: false, members, invited: [] } };
  return world({ teams, owners: [], ...more });
}

function wanted(more: Partial<ApprovalsCondition>) {
  return { approvals: { by: "team:board", "at-least": 1, ...more } } as const;
}

function printed(more: Partial<ApprovalsCondition>): string {
  return printCondition(wanted(more), definitions());
}

/** What so many approvals of the board's come to. */
function reasoned(more: Partial<ApprovalsCondition>, people = crew, seen = board()) {
  const approvals = people.map((person) => commanded(person, "/approve"));
  return reasonFor(wanted(more), situation({ world: seen, approvals }));
}

describe("how many approvals it takes", () => {
  test("can be more than half of those who have the role", () => {
    expect(reasoned({ "at-least": "majority" }, [ada, lin])).toMatchObject({
      holds: false,
      says: "2 of 3 approvals: `ada`, `lin`",
    });
    expect(reasoned({ "at-least": "majority" }, [ada, lin, olu]).holds).toBe(true);
  });

  test("can be a share of them, rounded up, and one at least", () => {
    expect(reasoned({ "at-least": "50%" }, [ada, lin]).holds).toBe(true);
    expect(reasoned({ "at-least": "51%" }, [ada, lin]).says).toContain("2 of 3");
    expect(reasoned({ "at-least": "1%" }, []).says).toBe("0 of 1 approval");
  });

  test("can be fewer where there are fewer people", () => {
    const two = board([ada, lin]);
    expect(reasoned({ "at-least": 3 }, [ada, lin], two).holds).toBe(false);
    expect(reasoned({ "at-least": 3, "or-all": true }, [ada, lin], two).holds).toBe(true);
    expect(reasoned({ "at-least": 3, "or-all": true }, [ada], two).says).toContain("1 of 2");
  });

  test("is one of an owner's, where nobody has the role", () => {
    const nobody = board([], { owners: [olu.id, wes.id] });
    expect(reasoned({ "at-least": "majority" }, [olu], nobody).holds).toBe(true);
  });

  test("is said in words", () => {
    expect(printed({ "at-least": "majority" })).toBe(
      "the approval of more than half of the team `board`",
    );
    expect(printed({ "at-least": "50%" })).toBe("the approval of 50% of the team `board`");
    expect(printed({ "at-least": 2, "or-all": true, "from-communities": 2 })).toBe(
      "2 approvals from the team `board`, from 2 different communities, or all of them where there are fewer",
    );
    const endorsed = { endorsements: { by: "owners", "at-least": "majority" } } as const;
    expect(printCondition(endorsed, definitions())).toBe(
      "an endorsement from more than half of the owners of the organization",
    );
  });
});

describe("approvals from different communities", () => {
  const apart = { "at-least": 2, "from-communities": 2 } as const;

  test("are told by where people are members or leads", () => {
    expect(reasoned(apart, [ada, lin])).toMatchObject({
      holds: true,
      says: "2 of 2 approvals: `ada`, `lin`, from 2 of 2 communities",
    });
  });

  test("are not given by two of one community, or by people of none", () => {
    const seen = board(crew, { facts: [joined(olu, "ui-ux")] });
    expect(reasoned(apart, [ada, olu], seen)).toMatchObject({
      holds: false,
      says: "2 of 2 approvals: `ada`, `olu`, from 1 of 2 communities",
    });
    expect(reasoned(apart, [ada, wes]).holds).toBe(false);
  });

  test("cannot be asked of more people than there are", () => {
    expect(reasoned({ ...apart, "or-all": true }, [ada], board([ada, sam])).holds).toBe(true);
  });

  test("count each person for one community, whichever suits", () => {
    expect(differing([])).toBe(0);
    expect(differing([["a"], ["a"]])).toBe(1);
    expect(differing([["a", "b"], ["a"]])).toBe(2);
    expect(differing([["a", "b"], ["b", "c"], ["a"], ["c"]])).toBe(3);
    expect(differing([[], ["a"]])).toBe(1);
  });
});

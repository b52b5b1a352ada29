import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import {
  approversNow,
  askedNow,
  decidersNow,
  mayApprove,
  mayApproveLater,
  ownersStandIn,
} from "../../../src/core/ledger/deciding.ts";
import { currentSteps, type Request, requestOn } from "../../../src/core/ledger/request.ts";
import type { World } from "../../../src/core/world.ts";
import { commanded } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

/** A lead agrees first, then the board, then comes the checklist. */
const twice = withJoin(
  "  - id: onboarding\n",
  '  - id: board\n    label: "join: board"\n    until: { approvals: { by: "team:board", at-least: 1 } }\n  - id: onboarding\n',
);

interface Asked {
  readonly request: Request;
  readonly seen: World;
}

/** Sam's request, once these things happened; Olu owns the organisation, and Lin is the board. */
function asked(facts: readonly Fact[] = [], more: Sketch = {}, by = sam): Asked {
  const board = { slug: "board", managed: false, members: [lin], invited: [] };
  const shown = thread({ author: by });
  const seen = world({
    definitions: twice,
    facts,
    owners: [olu.id],
    teams: { board },
    thread: shown,
    ...more,
  });
  const request = requestOn(shown, seen);
  if (!request) throw new Error("this is no request");
  return { request, seen };
}

function may({ request, seen }: Asked): readonly (readonly [boolean, boolean])[] {
  return [ada, lin, olu].map(({ id }) => [
    mayApprove(request, id, NOW, seen),
    mayApproveLater(request, id, NOW, seen),
  ]);
}

/** Whether the owners are asked instead of others in a step that the request waits in. */
function standIn({ request, seen }: Asked): boolean {
  return currentSteps(request).some((state) => ownersStandIn(state, request, seen));
}

const approved = commanded(ada, "/approve");

describe("where several steps ask for approval", () => {
  test("the people of the current step are asked, and no others", () => {
    const first = asked();
    expect(askedNow(first.request)).toEqual(["leads"]);
    expect(approversNow(first.request, first.seen)).toEqual([ada.id]);
    const second = asked([approved]);
    expect(askedNow(second.request)).toEqual(["team:board"]);
    expect(approversNow(second.request, second.seen)).toEqual([lin.id]);
  });

  test("whoever is asked in a later step is told apart from whoever never is", () => {
    expect(may(asked())).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(may(asked([approved]))).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  test("everybody whose word decides may end it, whatever step it is in", () => {
    const { request, seen } = asked([approved]);
    expect(decidersNow(request, seen)).toEqual([ada.id, lin.id]);
  });

  test("in a step that asks nobody, whoever may decide at all is named", () => {
    const { request, seen } = asked([approved, commanded(lin, "/approve")]);
    expect(askedNow(request)).toEqual([]);
    expect(approversNow(request, seen)).toEqual([ada.id, lin.id]);
    expect([ada, lin, olu].map(({ id }) => mayApprove(request, id, NOW, seen))).toEqual([
      true,
      true,
      false,
    ]);
    expect(standIn({ request, seen })).toBe(false);
  });
});

describe("where nobody else may decide", () => {
  test("the owners stand in for a sole lead who asks something, and everything says so", () => {
    const own = asked([], {}, ada);
    expect(standIn(own)).toBe(true);
    expect(approversNow(own.request, own.seen)).toEqual([olu.id]);
    expect(decidersNow(own.request, own.seen)).toEqual([olu.id, lin.id]);
    expect([ada, olu].map(({ id }) => mayApprove(own.request, id, NOW, own.seen))).toEqual([
      false,
      true,
    ]);
  });

  test("an owner's /approve counts", () => {
    const own = asked([commanded(olu, "/approve")], {}, ada);
    expect(own.request.steps.map(({ state }) => state)).toEqual(["passed", "current", "ahead"]);
    const before = asked([commanded(olu, "/approve")]);
    expect(before.request.steps[0]?.state).toBe("current");
  });

  test("nobody does, where the owner is whoever asks", () => {
    const own = asked([], { owners: [ada.id] }, ada);
    expect(approversNow(own.request, own.seen)).toEqual([]);
  });

  test("the owners do not stand in where somebody else has the role", () => {
    const { request, seen } = asked();
    expect(standIn({ request, seen })).toBe(false);
  });
});

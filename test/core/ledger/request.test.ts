import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import {
  currentStep,
  type Request,
  requestOn,
  shownChecklist,
} from "../../../src/core/ledger/request.ts";
import { ticksOn } from "../../../src/core/ledger/ticks.ts";
import type { Thread, World } from "../../../src/core/world.ts";
import { commanded, completed, ticked } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { adopted, newWorld, NOW, world } from "../../build/world.ts";

function request(
  facts: readonly Fact[] = [],
  more: Partial<Thread> = {},
  rest: Partial<World> = {},
): Request {
  const found = requestOn(world({ thread: thread(more), facts, ...rest }));
  if (!found) throw new Error("this is no request");
  return found;
}

function states(...args: Parameters<typeof request>): readonly string[] {
  return request(...args).steps.map(({ state }) => state);
}

const RELEVANT = '[["community","UI/UX",["UI/UX"]]]';

function passed(step: string, more: Partial<FactOf<"step-passed">> = {}): FactOf<"step-passed"> {
  return {
    kind: "step-passed",
    id: `step-passed/${step}`,
    at: "2026-11-01T11:00:00.000Z",
    thread: at(1),
    step,
    because: "1 of 1 approval: `ada`",
    answers: RELEVANT,
    ...more,
  };
}

function concluded(more: Partial<FactOf<"concluded">> = {}): FactOf<"concluded"> {
  return {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: "2026-11-02T10:00:01.000Z",
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome: "declined",
    ...more,
  };
}

const approve = commanded(ada, "/approve");

describe("what a request is", () => {
  test.each([
    ["no thread", world()],
    ["a pull request", world({ thread: thread({ pull: true }) })],
    ["nothing in force yet", newWorld({ thread: thread() })],
    ["another issue", world({ thread: thread({ labels: [], body: "It is broken." }) })],
  ])("not %s", (_, seen) => {
    expect(requestOn(seen)).toBeUndefined();
  });

  test("an issue of the form, about its author and the community it names", () => {
    const found = request([], { assignees: [olu] });
    expect(found).toMatchObject({ id: "join", community: "ui-ux", problems: [], reopened: 0 });
    expect(found.around).toEqual({
      author: sam.id,
      subject: sam.id,
      assignees: [olu.id],
      communities: ["ui-ux"],
      fields: { community: "UI/UX", why: "I like forms" },
    });
  });

  test("still one when its form is gone: then it has no answers", () => {
    const seen = world();
    const definitions = { ...seen.definitions, forms: {} } as World["definitions"];
    const found = requestOn({ ...seen, thread: thread(), ...(definitions && { definitions }) });
    expect(found).toMatchObject({ answers: {}, problems: [], unknown: "" });
  });
});

describe("steps", () => {
  test("begin with the approval, and onboarding comes later", () => {
    expect(states()).toEqual(["current", "ahead"]);
    expect(currentStep(request())?.step.id).toBe("approval");
    expect(shownChecklist(request())).toBeUndefined();
  });

  test("go on once a lead has approved", () => {
    const found = request([approve]);
    expect(found.steps.map(({ state, fresh }) => [state, fresh])).toEqual([
      ["passed", true],
      ["current", false],
    ]);
    expect(shownChecklist(found)).toBe("onboarding");
  });

  test("skip the approval where the community is open to everybody", () => {
    expect(states([], { body: joinBody("Data") })).toEqual(["skipped", "current"]);
  });

  test("stay passed, whoever has stepped down since", () => {
    const stepped = adopted({ id: "adopted/2", at: "2026-11-10T00:00:00.000Z", leads: {} });
    const found = request([approve, passed("approval"), stepped]);
    expect(found.steps[0]).toMatchObject({
      state: "passed",
      fresh: false,
      since: "2026-11-01T11:00:00.000Z",
      reason: { says: "1 of 1 approval: `ada`" },
    });
    expect(states([approve, stepped])).toEqual(["current", "ahead"]);
  });

  test("wait while the form says nothing clear", () => {
    expect(states([approve], { body: joinBody("Chess") })).toEqual([]);
    const forged = `${joinBody("UI/UX", "x")}\n\n### Community\n\nData`;
    const found = request([approve], { body: forged });
    expect([found.steps.length, found.problems.length]).toEqual([0, 1]);
  });

  test("are over when the checklist is done, and there has to be one", () => {
    const ticks = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
    const found = request([approve, ...ticks]);
    expect(found.steps[1]).toMatchObject({
      state: "passed",
      reason: { says: "3 of 3 items done", evidence: ticks.map(({ id }) => id) },
    });
    expect(currentStep(found)).toBeUndefined();
    const none = { ...world().definitions, checklists: {} } as NonNullable<World["definitions"]>;
    expect(states([approve], {}, { definitions: none })).toEqual(["passed", "current"]);
    const bare = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    const [approval, onboarding] = bare.processes["join"]?.steps ?? [];
    const { until: __, ...nothing } = onboarding ?? { id: "none" };
    const join = { ...bare.processes["join"], steps: [approval, nothing] };
    const odd = { ...bare, processes: { join } } as NonNullable<World["definitions"]>;
    expect(states([approve], {}, { definitions: odd })).toEqual(["passed", "current"]);
  });

  test("count their time from when the issue was opened, or first seen", () => {
    const opened: Fact = {
      kind: "opened",
      id: "opened/10/1",
      at: "2026-11-01T08:00:00.000Z",
      thread: at(1),
      author: sam.id,
    };
    expect(request([opened, commanded(olu, "/help")]).steps[0]?.since).toBe(opened.at);
    expect(request([commanded(olu, "/help")]).steps[0]?.since).toBe("2026-11-01T10:00:00.000Z");
    expect(request().steps[0]?.since).toBe(NOW);
  });
});

describe("an approval", () => {
  test("does not count once the community in the form was changed", () => {
    const other = commanded(lin, "/approve", { saw: joinBody("UI/UX") });
    const byApproval = withJoin("unless: { joining: open }\n", 'unless: { badge: "core" }\n');
    const now = { definitions: byApproval };
    expect(states([other], { body: joinBody("Data") }, now)).toEqual(["current", "ahead"]);
    const saw = { saw: joinBody("Data") };
    const anew = [other, commanded(lin, "/approve", saw)];
    expect(states(anew, { body: joinBody("Data") }, now)).toEqual(["passed", "current"]);
  });

  test("that was acted upon does not count for another community either", () => {
    const saw = { saw: joinBody("Data") };
    const data = passed("approval", { answers: '[["community","Data",["Data"]]]' });
    expect(states([commanded(lin, "/approve", saw), data])).toEqual(["current", "ahead"]);
  });

  test("that was acted upon counts for good, whatever the form's drop-down offers since", () => {
    const offered = passed("approval", { answers: '[["community","UI/UX",["UI/UX"]]]' });
    const before = passed("approval", { answers: '[["community","UI/UX",[]]]' });
    expect(states([offered])[0]).toBe("passed");
    expect(states([before])[0]).toBe("passed");
  });

  test("still counts when an answer nobody asked about is edited", () => {
    expect(states([approve], { body: joinBody("UI/UX", "I changed my mind") })[0]).toBe("passed");
  });

  test("counts on its own thread only", () => {
    const elsewhere = commanded(ada, "/approve", { thread: at(2) });
    expect(states([elsewhere, passed("approval", { thread: at(2) })])[0]).toBe("current");
  });

  test("can be taken back until its step is over", () => {
    const back = commanded(ada, "/withdraw", { at: "2026-11-01T10:30:00.000Z" });
    expect(states([approve, back])[0]).toBe("current");
    expect(states([approve, back, passed("approval")])[0]).toBe("passed");
    expect(states([approve, commanded(olu, "/withdraw")])[0]).toBe("passed");
  });

  test("is asked for anew after a request was opened again", () => {
    const facts = [
      approve,
      passed("approval"),
      commanded(ada, "/decline", { at: "2026-11-02T10:00:00.000Z" }),
      commanded(sam, "/reopen", { at: "2026-11-03T10:00:00.000Z" }),
    ];
    const found = request(facts);
    expect(found.steps.map(({ state }) => state)).toEqual(["current", "ahead"]);
    expect(found.steps[0]?.since).toBe("2026-11-03T10:00:00.000Z");
  });
});

describe("ticks", () => {
  test("are judged by the roles around the request", () => {
    const facts = [ticked(sam, "meeting"), ticked(ada, "meeting"), ticked(olu, "drive")];
    const seen = world({ thread: thread(), facts });
    expect(ticksOn("onboarding", request(facts), seen).map(({ by }) => by)).toEqual([ada.id]);
    expect(ticksOn("gone", request(facts), seen)).toEqual([]);
  });

  test("stay, once the list was complete, though a lead has stepped down", () => {
    const stepped = adopted({ id: "adopted/2", at: "2026-11-10T00:00:00.000Z", leads: {} });
    const facts = [ticked(sam, "conduct"), ticked(ada, "meeting"), completed(), stepped];
    const seen = world({ thread: thread(), facts });
    const done = ticksOn("onboarding", request(facts), seen);
    expect(done.map(({ item }) => item)).toEqual(["conduct", "meeting", "drive"]);
    expect(ticksOn("onboarding", request(facts, { number: 2 }), seen)).toEqual([]);
  });
});

describe("how a request was concluded", () => {
  const reopen = commanded(sam, "/reopen", { at: "2026-11-03T10:00:00.000Z" });

  test("is remembered until somebody opens it again", () => {
    expect(request([concluded()]).concluded?.outcome).toBe("declined");
    expect(request([concluded(), reopen]).concluded).toBeUndefined();
    const second = concluded({ id: "concluded/10/1/1", outcome: "withdrawn" });
    expect(request([concluded(), reopen, second]).concluded?.outcome).toBe("withdrawn");
  });

  test("is for good, once it was accepted", () => {
    const accepted = concluded({ outcome: "accepted" });
    expect(request([accepted, reopen]).concluded?.outcome).toBe("accepted");
    expect(request([concluded({ thread: at(2) })]).concluded).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import {
  aroundThen,
  currentSteps,
  type Request,
  requestAt,
  requestOn,
  requestWhere,
  sawOf,
  shownChecklist,
  stepName,
} from "../../../src/core/ledger/request.ts";
import { ticksOn } from "../../../src/core/ledger/ticks.ts";
import type { Thread } from "../../../src/core/world.ts";
import { onThread } from "../../../src/core/target.ts";
import type { Process } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, completed, ticked } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { withJoin } from "../../build/processes.ts";
import { adopted, newWorld, NOW, type Sketch, world } from "../../build/world.ts";
import { stepsIn } from "../../../src/definitions/process-steps.ts";

function request(
  facts: readonly Fact[] = [],
  more: Partial<Thread> = {},
  rest: Sketch = {},
): Request {
  const shown = thread(more);
  const found = requestOn(shown, world({ facts, owners: [], thread: shown, ...rest }));
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
    ["a pull request", thread({ pull: true }), world()],
    ["nothing in force yet", thread(), newWorld()],
    ["another issue", thread({ labels: [], body: "It is broken." }), world()],
  ])("not %s", (_, one, seen) => {
    expect(requestOn(one, seen)).toBeUndefined();
  });

  test("not a thread that is gone, nor anything that is no thread", () => {
    const seen = world({ threads: [] });
    expect(requestAt(onThread(at(1)), seen)).toBeUndefined();
    expect(requestWhere(at(1), seen)).toBeUndefined();
    expect(requestAt({ kind: "person", person: sam.id }, seen)).toBeUndefined();
    const there = world({ thread: thread() });
    expect(requestAt(onThread(at(1)), there)?.id).toBe("join");
    expect(requestWhere(at(1), there)?.id).toBe("join");
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

  test("about somebody else, where the process says which field names them", () => {
    const about = withJoin("community: {", "subject: { field: why }\ncommunity: {");
    const rest = { definitions: about, accounts: { olu } };
    const whom = (why: string) => request([], { body: joinBody("UI/UX", why) }, rest).around;
    expect(whom("@Olu, please")).toMatchObject({ author: sam.id, subject: olu.id });
    expect(whom("@nobody").subject).toBe(sam.id);
    expect(whom("me").subject).toBe(sam.id);
    const wrong = (why: string) => request([], { body: joinBody("UI/UX", why) }, rest).problems;
    expect(wrong("@Olu, please. Thank you, @olu!")).toEqual([]);
    expect(wrong("@olu and @ada")).toEqual([{ kind: "several", label: "Why" }]);
    expect(wrong("olu, ada")).toEqual([{ kind: "several", label: "Why" }]);
    expect(wrong("@ghost and @olu")).toEqual([{ kind: "several", label: "Why" }]);
    expect(wrong("@ghost")).toEqual([{ kind: "nobody", label: "Why" }]);
    expect(wrong("_No response_")).toEqual([]);
    const others = { ...rest, definitions: withJoin("community: {", "community: {") };
    expect(request([], { body: joinBody("UI/UX", "olu, ada") }, others).problems).toEqual([]);
    const formless = { ...rest, definitions: { ...about, forms: {} } };
    expect(request([], {}, formless).around.subject).toBe(sam.id);
  });

  test("still one when its form is gone: then it has no answers", () => {
    const found = request([], {}, { definitions: { ...definitions(), forms: {} } });
    expect(found).toMatchObject({ answers: {}, problems: [], unknown: "" });
  });
});

describe("steps", () => {
  test("begin with the approval, and onboarding comes later", () => {
    expect(states()).toEqual(["current", "ahead"]);
    expect(currentSteps(request()).map(({ step }) => step.id)).toEqual(["approval"]);
    expect(shownChecklist(request())).toBeUndefined();
  });

  test("go on once a lead has approved", () => {
    const found = request([approve]);
    expect(found.steps.map(({ state, fresh }) => [state, fresh])).toEqual([
      ["passed", true],
      ["current", false],
    ]);
    expect(shownChecklist(found)).toBe("onboarding");
    const [first] = found.steps;
    if (!first) throw new Error("it has steps");
    const listed = ["first", "second"].map((checklist) => ({
      ...first,
      step: { id: checklist, checklist },
    }));
    expect(shownChecklist({ steps: listed })).toBe("second");
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
    });
    expect(found.steps[0]?.reason.says()).toBe("1 of 1 approval: `ada`");
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
      reason: { evidence: ticks.map(({ id }) => id) },
    });
    expect(found.steps[1]?.reason.says()).toBe("3 of 3 items done");
    expect(currentSteps(found)).toEqual([]);
    const none = { ...definitions(), checklists: {} };
    expect(states([approve], {}, { definitions: none })).toEqual(["passed", "current"]);
    const bare = withJoin("    checklist: onboarding\n", "    until: { waited: 1 day }\n");
    const asking = bare.processes["join"] as Process;
    const steps = stepsIn(asking).map(({ until, ...step }) =>
      step.id === "onboarding" || !until ? step : { ...step, until },
    );
    const odd = { ...bare, processes: { join: { ...asking, steps } } };
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

test("a step is called as it is named, or as its id reads", () => {
  expect(stepName({ id: "code-of-conduct" })).toBe("Code of conduct");
  expect(stepName({ id: "handover", name: "The handover" })).toBe("The handover");
});

test("a step that was passed is so for its own process; 0.1 did not say for which", () => {
  const seen = [{ process: "join" }, { process: "nominate" }, {}].map(
    (more) => states([passed("approval", more)])[0],
  );
  expect(seen).toEqual(["passed", "current", "passed"]);
});

describe("a member's approval as somebody's buddy", () => {
  const join = definitions().processes["join"] as Process;
  const [step] = join.steps as readonly [Process["steps"][number]];
  const members: Process["steps"] = [
    { ...step, until: { approvals: { by: "members", "at-least": 1 } } },
  ];

  /** The small organisation with another process. */
  function beside(more: Partial<Process>) {
    const buddy = { ...join, label: "process: buddy", steps: members, ...more };
    return { ...definitions(), processes: { join, buddy } };
  }

  /** Where the step of the request to join stands, after a step of that id was passed. */
  function approved(process: string | undefined, more: Partial<Process> = {}): string | undefined {
    const given = passed("approval", process === undefined ? {} : { process });
    return states([given], {}, { definitions: beside(more) })[0];
  }

  test("lets nobody in where a lead is asked, though the issue's label was exchanged", () => {
    expect(approved("buddy")).toBe("current");
    expect(approved("join")).toBe("passed");
  });

  /** Where it stands, after somebody agreed to it while it had these labels. */
  function agreed(...labels: readonly string[]): string | undefined {
    return states([commanded(ada, "/approve", { labels })], {}, { definitions: beside({}) })[0];
  }

  test("is not brought about by an approval of another: the issue's label said which it was", () => {
    expect(agreed("process: buddy")).toBe("current");
    expect(agreed("bug", "Process: Join")).toBe("passed");
  });

  test("is not brought about by a word on what was nobody's request yet", () => {
    const said = commanded(ada, "/approve", { labels: ["bug"] });
    expect(agreed("bug")).toBe("current");
    expect(states([said])[0]).toBe("passed");
    expect(states([commanded(ada, "/approve")], {}, { definitions: beside({}) })[0]).toBe("passed");
  });

  test("that 0.1 wrote down counts only where it can have been no other process", () => {
    expect(approved(undefined)).toBe("current");
    expect(approved(undefined, { steps: [{ ...step, id: "agreed" }] })).toBe("passed");
    expect(approved(undefined, { community: { field: "why" } })).toBe("passed");
    const both = [...members, { ...step, id: "agreed" }] as const;
    expect(approved(undefined, { steps: both })).toBe("current");
    expect(states([passed("approval")])[0]).toBe("passed");
  });
});

function approval(community: string): FactOf<"commanded"> {
  return commanded(lin, "/approve", { saw: joinBody(community, "Because") });
}

describe("what somebody saw when they wrote", () => {
  const seen = world({ owners: [] });
  const around = (community: string) => aroundThen(approval(community), request(), seen);

  test("is what the form said then", () => {
    const found = sawOf(approval("Data"), request());
    expect(found.relevant).toBe('[["community","Data",["Data"]]]');
    expect(found.answers).toMatchObject({ why: { text: "Because" } });
  });

  test("says which community they were asked for, if there was one", () => {
    expect(around("Data").communities).toEqual(["data"]);
    expect(around("Chess").communities).toEqual([]);
    expect(around("Data").fields).toMatchObject({ community: "Data" });
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
    const seen = world({ facts });
    expect(ticksOn("onboarding", request(facts), seen).map(({ by }) => by)).toEqual([ada.id]);
    expect(ticksOn("gone", request(facts), seen)).toEqual([]);
  });

  test("stay, once the list was complete, though a lead has stepped down", () => {
    const stepped = adopted({ id: "adopted/2", at: "2026-11-10T00:00:00.000Z", leads: {} });
    const [conduct, all] = [ticked(sam, "conduct"), completed()];
    const facts = [conduct, ticked(ada, "meeting"), all, stepped];
    const seen = world({ facts, owners: [] });
    const done = ticksOn("onboarding", request(facts), seen);
    // Whose tick still counts is shown as their own.
    expect(done.map(({ item, fact }) => [item, fact])).toEqual([
      ["conduct", conduct.id],
      ["meeting", all.id],
      ["drive", all.id],
    ]);
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

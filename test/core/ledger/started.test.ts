import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { requestOn } from "../../../src/core/ledger/request.ts";
import { fittingAt, unstartedOn } from "../../../src/core/ledger/started.ts";
import type { Thread } from "../../../src/core/world.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at, joinBody, thread, website } from "../../build/places.ts";
import { newWorld, type Sketch, filledIn, world } from "../../build/world.ts";

const request = thread();

/** Whether an issue is a request; nothing where it fits no process. */
function started(shown: Thread, facts: readonly Fact[] = [], more: Sketch = {}) {
  const seen = world({ thread: shown, facts, said: [], notFilledIn: true, ...more });
  expect(requestOn(shown, seen) !== undefined).toBe(fittingAt(shown, seen)?.started === true);
  return fittingAt(shown, seen)?.started;
}

function labelled(...labels: readonly string[]): Fact {
  const when = "2026-11-01T10:00:00.000Z";
  return { kind: "opened", id: "opened/10/1", at: when, thread: at(1), author: sam.id, labels };
}

function passedIn(process: string): Fact {
  return {
    kind: "step-passed",
    id: `step-passed/10/1/${process}/given/0`,
    at: "2026-11-01T11:00:00.000Z",
    thread: at(1),
    process,
    step: "given",
    because: "",
    answers: "[]",
  };
}

describe("an issue is a request", () => {
  test("once its author filled in the form, and the label stands there", () => {
    expect(started(request, [filledIn(request)])).toBe(true);
    expect(started(request, [{ ...filledIn(request), headings: ["Why"] }])).toBe(false);
    expect(started(request)).toBe(false);
  });

  test("whatever the author wrote when", () => {
    const parts = ["Community", "Why"].map((heading, index) => ({
      ...filledIn(request),
      id: `filled-in/${index}`,
      headings: [heading],
    }));
    expect(started(request, parts)).toBe(true);
  });

  test("not because somebody else filled it in for them", () => {
    expect(started(request, [{ ...filledIn(request), by: ada.id }])).toBe(false);
  });

  test("without a label once its author says so, and nobody else", () => {
    const bare = thread({ labels: [] });
    const here = [filledIn(bare)];
    expect(started(bare, here)).toBe(false);
    expect(started(bare, [...here, commanded(ada, "/start")])).toBe(false);
    expect(started(bare, [...here, commanded(sam, "/start", { thread: at(2) })])).toBe(false);
    expect(started(bare, [...here, commanded(sam, "/start")])).toBe(true);
  });

  test("not of a process that it fits by chance, once its own is described no more", () => {
    const access = thread({ labels: ["process: access"] });
    const said = [{ thread: at(1), tag: "status", body: "", occasion: "", comment: 1 }];
    expect(started(access, [passedIn("request-access")])).toBeUndefined();
    expect(started(access, [passedIn("join")])).toBe(true);
    // Waymark 0.1 did not write down of which process a step was.
    const { process: _, ...old } = passedIn("join") as FactOf<"step-passed">;
    expect(started(access, [old])).toBe(true);
    expect(started(access, [labelled("process: access")], { said })).toBeUndefined();
    expect(started(access, [labelled("process: join")], { said })).toBe(true);
    expect(started(access, [labelled()], { said })).toBe(true);
    expect(started(access, [labelled("process: access")])).toBe(false);
    // Whoever puts this one's label on means it.
    expect(started(request, [passedIn("request-access")], { said })).toBe(true);
  });

  test("where it was one before", () => {
    const said = [{ thread: at(1), tag: "status", body: "", occasion: "", comment: 1 }];
    expect(started(request, [], { said })).toBe(true);
    const done = { at: "2026-11-01T11:00:00.000Z", thread: at(1) };
    const passed: Fact = {
      kind: "step-passed",
      id: "step-passed/10/1/join/approval/0",
      ...done,
      step: "approval",
      because: "",
      answers: "[]",
    };
    expect(started(request, [passed])).toBe(true);
    const ended: Fact = {
      kind: "concluded",
      id: "concluded/10/1/0",
      ...done,
      person: sam.id,
      process: "join",
      outcome: "declined",
    };
    expect(started(request, [ended])).toBe(true);
  });

  test("in another repository only where the form is offered", () => {
    const there = thread({ repo: website });
    const facts = [filledIn(there)];
    expect(started(there, facts, { offers: [] })).toBeUndefined();
    expect(started(there, facts, { offers: ["bug.yml"] })).toBeUndefined();
    expect(started(there, facts, { offers: ["bug.yml", "join-community.yml"] })).toBe(true);
  });

  test("never where it fits no process, is a pull request, or nothing is in force", () => {
    const report = thread({ labels: [], body: "It breaks" });
    expect(started(report, [filledIn(report)])).toBeUndefined();
    expect(started(thread({ pull: true }), [filledIn(request)])).toBeUndefined();
    expect(fittingAt(request, newWorld({ thread: request }))).toBeUndefined();
  });
});

function asked(shown: Thread, facts: readonly Fact[] = []): string | undefined {
  return unstartedOn(shown, world({ thread: shown, facts, said: [], notFilledIn: true }))?.id;
}

describe("the author is asked", () => {
  test("where it reads like a request that nobody started", () => {
    expect(asked(request)).toBe("join");
    expect(asked(thread({ labels: [], body: joinBody("Data") }))).toBe("join");
  });

  test("not once it began, was closed, or never was like one", () => {
    expect(asked(request, [filledIn(request)])).toBeUndefined();
    expect(asked(thread({ state: "closed" }))).toBeUndefined();
    expect(asked(thread({ labels: [], body: "It breaks" }))).toBeUndefined();
  });
});

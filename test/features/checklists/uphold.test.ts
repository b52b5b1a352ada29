import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { boxesIn } from "../../../src/core/checklist.ts";
import type { Thread, World } from "../../../src/core/world.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, completed, ticked } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { kinds, recorded, wanted } from "../../build/steps.ts";
import { NOW, world } from "../../build/world.ts";

const approved = commanded(ada, "/approve");
const all = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
const target = { kind: "thread", repo: 10, number: 1 } as const;

function plan(facts: readonly Fact[], shown: Partial<Thread> = {}, more: Partial<World> = {}) {
  const seen = world({ thread: thread(shown), facts: [approved, ...facts], ...more });
  return checklists.uphold?.(target, seen).plan ?? [];
}

function boxes(...args: Parameters<typeof plan>) {
  const [block] = wanted(plan(...args), "ensure-block");
  return Object.fromEntries(boxesIn(block?.block ?? ""));
}

function accepted(outcome = "accepted"): FactOf<"concluded"> {
  return {
    kind: "concluded",
    id: "concluded/10/1/0",
    at: "2026-11-05T10:00:00.000Z",
    thread: at(1),
    person: sam.id,
    process: "join",
    outcome,
  };
}

describe("the block", () => {
  test("shows what counts, and whose boxes are not the author's", () => {
    const [block] = wanted(plan([ticked(sam, "drive")]), "ensure-block");
    expect(boxes([ticked(sam, "drive")])).toEqual({ conduct: false, meeting: false, drive: true });
    expect(block?.block).toContain("Attend one weekly meeting _(a lead ticks this)_");
  });

  test("shows a box that only a lead may tick, ticked by the author, unticked", () => {
    expect(boxes([ticked(sam, "meeting")])).toMatchObject({ meeting: false });
  });

  test("names other roles by their name", () => {
    const one = "name: Onboarding\nitems:\n  - { id: drive, text: Drive, by: team:ops }\n";
    const small = definitions({ "checklists/onboarding.yml": one });
    const [block] = wanted(plan([], {}, { definitions: small }), "ensure-block");
    expect(block?.block).toContain("Drive _(ticked by: team:ops)_");
  });
});

describe("its labels follow the ticks", () => {
  test.each([
    ["nothing", [], ["checklist: not started"]],
    ["something", [ticked(ada, "meeting")], ["checklist: in progress", "attended a meeting"]],
    ["everything", all, ["checklist: complete", "attended a meeting"]],
  ])("%s done", (_, facts, has) => {
    const [labels] = wanted(plan(facts), "ensure-labels");
    expect(labels?.has).toEqual(has);
    expect(labels?.lacks).toHaveLength(4 - has.length);
    expect(labels?.lacks).not.toEqual(expect.arrayContaining([has[0]]));
  });

  test("where it has any", () => {
    const bare = "name: Onboarding\nitems:\n  - { id: drive, text: Drive }\n";
    const small = definitions({ "checklists/onboarding.yml": bare });
    expect(kinds(plan([], {}, { definitions: small }))).toEqual(["ensure-block"]);
    const some = `labels: { some: "begun" }\n${bare}  - { id: chat, text: Chat }\n`;
    const partly = { definitions: definitions({ "checklists/onboarding.yml": some }) };
    const has = [[], [ticked(sam, "chat")]].map(
      (facts) => wanted(plan(facts, {}, partly), "ensure-labels")[0]?.has,
    );
    expect(has).toEqual([[], ["begun"]]);
  });
});

describe("a finished list", () => {
  test("is remembered once, and its person is looked at", () => {
    expect(wanted(plan(all), "ensure-recorded")).toEqual([
      {
        kind: "ensure-recorded",
        facts: [
          {
            kind: "completed",
            id: "completed/10/1/onboarding",
            at: NOW,
            thread: at(1),
            person: sam.id,
            checklist: "onboarding",
          },
        ],
        messages: [],
        touched: [{ kind: "person", person: sam.id }],
      },
    ]);
    expect(recorded(plan([...all, completed()]))).toEqual([]);
    expect(recorded(plan([...all, completed(sam, "onboarding", at(9))]))).toHaveLength(1);
  });
});

describe("the list stays as it is", () => {
  const status = { thread: at(1), tag: "status", body: "", occasion: "status" };

  test.each([
    ["before it is reached", [], { body: "### Community\n\nChess" }, {}],
    ["after the request was withdrawn", [commanded(sam, "/withdraw")], {}, {}],
    ["when somebody closed the issue by hand", [], { state: "closed" }, {}],
    ["when somebody took the process label away", [], { labels: [] }, { said: [status] }],
    ["where it is described no more", [], {}, { definitions: withoutChecklists() }],
  ] as const)("%s", (_, facts, shown, more) => {
    expect(plan(facts, shown, more)).toEqual([]);
  });

  test("but not because a request was accepted, or has no label yet", () => {
    const done = plan([...all, completed(), accepted()], { state: "closed" });
    expect(kinds(done)).toEqual(["ensure-block", "ensure-labels"]);
    expect(kinds(plan([], { labels: [] }))).toContain("ensure-block");
  });

  test("on anything that is no thread", () => {
    const seen = world({ thread: thread(), facts: [approved] });
    expect(checklists.uphold?.({ kind: "definitions" }, seen)).toEqual({ plan: [] });
  });
});

function withoutChecklists() {
  return { ...definitions(), checklists: {} };
}

import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { boxesIn } from "../../../src/core/checklist.ts";
import type { Said } from "../../../src/core/message.ts";
import type { Thread } from "../../../src/core/world.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, completed, ticked } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, joinBody, thread } from "../../build/places.ts";
import { kinds, wanted } from "../../build/steps.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const approved = commanded(ada, "/approve");
const all = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
const target = { kind: "thread", repo: 10, number: 1 } as const;

function looked(facts: readonly Fact[], shown: Partial<Thread> = {}, more: Sketch = {}) {
  const base: Sketch = { thread: thread(shown), said: [], refused: {} };
  return settledBy(checklists, target, world({ ...base, facts: [approved, ...facts], ...more }));
}

function plan(...args: Parameters<typeof looked>) {
  return looked(...args).plan;
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

  test("names other roles in words", () => {
    const one = "name: Onboarding\nitems:\n  - { id: drive, text: Drive, by: team:ops }\n";
    const small = definitions({ "checklists/onboarding.yml": one });
    const more = { definitions: small, teams: {} };
    const [block] = wanted(plan([], {}, more), "ensure-block");
    expect(block?.block).toContain("Drive _(somebody in the team `ops` ticks this)_");
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
    const begun = { labels: ["process: join", "begun"] };
    const [none] = wanted(plan([], begun, partly), "ensure-labels");
    expect(none).toMatchObject({ has: [], lacks: ["begun"] });
    const [one] = wanted(plan([ticked(sam, "chat")], {}, partly), "ensure-labels");
    expect(one).toMatchObject({ has: ["begun"], lacks: [] });
  });
});

describe("the list stays as it is", () => {
  const status: Said = {
    thread: at(1),
    tag: "status",
    body: "",
    occasion: "status",
    comment: 5,
    posted: "Hello",
  };

  test.each([
    ["before it is reached", [], { body: "### Community\n\nChess" }, {}],
    ["after the request was withdrawn", [commanded(sam, "/withdraw")], {}, {}],
    ["when somebody closed the issue by hand", [], { state: "closed" }, {}],
    ["after the request was declined", [accepted("declined")], { state: "closed" }, {}],
    ["when somebody took the process label away", [], { labels: [] }, { said: [status] }],
    ["where it is described no more", [], {}, { definitions: withoutChecklists() }],
  ] as const)("%s", (_, facts, shown, more) => {
    const nothing = { facts: [], people: [], messages: [], touched: [], plan: [] };
    expect(looked([...all, ...facts], shown, more)).toMatchObject(nothing);
  });

  test("but not because a request was accepted, or has no label yet", () => {
    const done = plan([...all, completed(), accepted()], { state: "closed" });
    expect(kinds(done)).toEqual(["ensure-labels", "ensure-block"]);
    expect(kinds(plan([commanded(sam, "/start")], { labels: [] }))).toContain("ensure-block");
  });

  test("on anything that is no thread", () => {
    const seen = world({ thread: thread(), facts: [approved] });
    const other = settledBy(checklists, { kind: "definitions" }, seen);
    expect(other).toMatchObject({ facts: [], plan: [] });
  });

  test("of a request that lives in the database alone, which shows none", () => {
    const record = {
      id: "r1",
      process: "join",
      title: "Join: Data",
      body: joinBody("Data"),
      author: sam,
      opened: NOW,
    };
    const seen = settledBy(checklists, { kind: "record", record: "r1" }, world({ record }));
    expect(seen).toMatchObject({ facts: [], plan: [] });
  });
});

function withoutChecklists() {
  return { ...definitions(), checklists: {} };
}

test("the hints speak the language of the community", () => {
  const spanish = definitions({ "waymark.yml": "organization: Harbor\nlanguage: es\n" });
  const [block] = wanted(plan([], {}, { definitions: spanish }), "ensure-block");
  expect(block?.block).toContain("_(lo marca alguien que coordina la comunidad)_");
});

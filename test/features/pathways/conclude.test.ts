import { describe, expect, test } from "vitest";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import type { Fact } from "../../../src/core/fact.ts";
import type { Target } from "../../../src/core/target.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { commanded, completed, merged, raised, reached } from "../../build/facts.ts";
import { ada, bot, olu, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at } from "../../build/places.ts";
import { withPathway } from "../../build/processes.ts";
import { newWorld, NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;

function settled(facts: readonly Fact[], sketch: Sketch = {}, on: Target = target) {
  return settledBy(pathways, on, world({ facts, ...sketch }));
}

describe("a stage that was reached", () => {
  test("is written down with its reason and evidence, once", () => {
    const done = completed();
    const { facts, messages, touched, plan } = settled([done]);
    expect(facts).toEqual([
      {
        kind: "stage-reached",
        id: `stage-reached/design/ready/${sam.id}`,
        at: NOW,
        person: sam.id,
        pathway: "design",
        stage: "ready",
        because: "“Onboarding” is done",
        evidence: [done.id],
      },
    ]);
    expect({ messages, touched, plan }).toEqual({ messages: [], touched: [], plan: [] });
    expect(settled([done, reached("ready")]).facts).toEqual([]);
  });

  test("may rest on nothing that was done", () => {
    const guests = withPathway(
      "  - { id: one, name: One, when: { not: { member: { for: 1 day } } } }\n",
    );
    expect(settled([], { definitions: guests }).facts).toMatchObject([{ evidence: [] }]);
  });

  test("may come with the next one", () => {
    const stages = settled([completed(), merged(1)]).facts.map(
      (fact) => fact.kind === "stage-reached" && fact.stage,
    );
    expect(stages).toEqual(["ready", "first"]);
  });

  test("may bring the next one, which asks for it", () => {
    const two = withPathway(
      `  - { id: one, name: One, when: { checklist: onboarding } }
  - { id: two, name: Two, when: { stage: { pathway: design, is-at-least: one } } }
`,
    );
    const stages = settled([completed()], { definitions: two }).facts.map(
      (fact) => fact.kind === "stage-reached" && fact.stage,
    );
    expect(stages).toEqual(["one", "two"]);
  });
});

describe("a stage that a lead must confirm", () => {
  const behind = ["ready", "first", "active"].map((stage) => reached(stage));
  const four = [1, 2, 3, 4].map((number) => merged(number));
  const asked = raised(confirmTag("design", "core", sam.id), at(20));
  const confirm = commanded(ada, "/confirm", { thread: at(20) });
  const unwritten = { written: {}, refused: {} };

  test("is reached once a lead has confirmed it", () => {
    const { facts } = settled([...behind, ...four, asked, confirm]);
    expect(facts).toMatchObject([{ kind: "stage-reached", stage: "core" }]);
  });

  test("is not reached before that, nor by the word of somebody else", () => {
    expect(settled([...behind, ...four, asked], unwritten).facts).toEqual([]);
    const theirs = { ...confirm, by: olu.id };
    expect(settled([...behind, ...four, asked, theirs], unwritten).facts).toEqual([]);
  });
});

describe("nobody else walks a pathway", () => {
  test("no bot does", () => {
    const its = merged(1, { author: bot.id });
    const done = completed(bot);
    const found = settled([done, its], {}, { kind: "person", person: bot.id });
    expect(found).toMatchObject({ facts: [], plan: [], messages: [] });
  });

  test("nobody before anything is in force", () => {
    const nothing = { facts: [], plan: [], messages: [] };
    expect(settledBy(pathways, target, newWorld())).toMatchObject(nothing);
    expect(settled([], {}, { kind: "everything" })).toMatchObject(nothing);
  });
});

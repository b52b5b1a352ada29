import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { checklists } from "../../../src/features/checklists/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, completed, ticked } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const approved = commanded(ada, "/approve");
const all = [ticked(sam, "conduct"), ticked(ada, "meeting"), ticked(sam, "drive")];
const target = { kind: "thread", repo: 10, number: 1 } as const;

function looked(facts: readonly Fact[], more: Sketch = {}) {
  const base: Sketch = { thread: thread(), facts: [approved, ...facts], said: [], refused: {} };
  return settledBy(checklists, target, world({ ...base, ...more }));
}

describe("a finished list", () => {
  test("is remembered once, with its process and community, and its person is looked at", () => {
    const { facts, messages, touched } = looked(all);
    expect(facts).toEqual([
      {
        kind: "completed",
        id: "completed/10/1/join/onboarding/0",
        at: NOW,
        thread: at(1),
        person: sam.id,
        checklist: "onboarding",
        process: "join",
        community: "ui-ux",
        answers: '[["community","UI/UX",["UI/UX"]]]',
      },
    ]);
    expect(messages).toEqual([]);
    expect(touched).toEqual([{ kind: "person", person: sam.id }]);
    expect(looked([...all, ...facts]).facts).toEqual([]);
  });

  test("is remembered again for another community, under an id of its own", () => {
    const [fact] = looked([...all, { ...completed(), community: "data" }]).facts;
    expect(fact).toMatchObject({ id: "completed/10/1/join/onboarding/1", community: "ui-ux" });
  });

  test("is remembered already, but not for another issue or another process", () => {
    expect(looked([...all, completed()]).facts).toEqual([]);
    expect(looked([...all, completed(sam, "onboarding", at(9))]).facts).toHaveLength(1);
    expect(looked([...all, { ...completed(), process: "another" }]).facts).toHaveLength(1);
  });

  test("of a request about no community is remembered without one", () => {
    const help = definitions({
      "processes/join.yml": `name: Ask for help
start: { form: join-community.yml }
label: "process: join"
steps: [{ id: list, checklist: onboarding }]
outcome: { accepted: [] }
`,
      "checklists/onboarding.yml": "name: Onboarding\nitems: [{ id: tea, text: Make tea }]\n",
    });
    const [fact] = looked([ticked(sam, "tea")], { definitions: help }).facts;
    expect(fact?.id).toBe("completed/10/1/join/onboarding/0");
    expect(fact).not.toHaveProperty("community");
  });

  test("is none before everything on it is done", () => {
    expect(looked(all.slice(1)).facts).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import type { Person } from "../../../src/core/person.ts";
import type { Thread } from "../../../src/core/shown.ts";
import { ladder } from "../../../src/features/ladder/index.ts";
import { oneOfEach } from "../../build/events.ts";
import { definitions } from "../../build/definitions.ts";
import { reached } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, thread } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { wanted } from "../../build/steps.ts";
import { NOW, type Sketch, newWorld, world } from "../../build/world.ts";

const LADDER = `name: Developers
for-anybody: [epic]
stages:
  - { id: ready, name: Ready, when: { contributions: { at-least: 1 } }, issues: [good first issue] }
  - { id: small, name: Small issues, when: { contributions: { at-least: 2 } }, issues: ["size: small"] }
  - { id: calm, name: Calm, when: { contributions: { at-least: 3 } } }
  - { id: large, name: Large issues, when: { contributions: { at-least: 9 } }, issues: ["size: large"] }
`;
const OTHER = LADDER.replace("Developers", "Writers").replace("size: small", "size: tiny");
const known = definitions({ "pathways/developers.yml": LADDER });

function took(by: Person, to = by, when = NOW): FactOf<"assigned-to"> {
  const id = `assigned-to/10/1/${to.id}/${by.id}/${when}`;
  return { kind: "assigned-to", id, at: when, thread: at(1), person: to.id, by: by.id };
}

/** What is done about an issue that people took, and what is said. */
function looked(labels: readonly string[], sketch: Sketch = {}, more: Partial<Thread> = {}) {
  const shown = thread({ labels, author: olu, assignees: [sam], ...more });
  const base = {
    owners: [],
    said: [],
    refused: {},
    definitions: known,
    facts: [took(sam)],
    thread: shown,
  };
  const { plan, messages } = settledBy(
    ladder,
    { kind: "thread", repo: 10, number: 1 },
    world({ ...base, ...sketch }),
  );
  const off = wanted(plan, "ensure-assignee").map(
    ({ person, assigned }) => `${assigned ? "+" : "-"}${person.login}`,
  );
  return { off, said: messages.map(({ body }) => body), tags: messages.map(({ tag }) => tag) };
}

const stage = (id: string) => reached(id, { pathway: "developers" });

describe("whoever takes an issue", () => {
  test("that is for people who have come further is taken off it, and told why", () => {
    const { off, said } = looked(["size: small"]);
    expect(off).toEqual(["-sam"]);
    expect(said).toEqual([
      "@sam, thank you for wanting to take this on! Issues labeled `size: small` are for people who've reached “Small issues” on the pathway “Developers”, so I've taken you off this one for now. To see what's next on your way, comment `/progress`. And if you know you can do this one, ask somebody who can assign issues here to give it to you.",
    ]);
  });

  test("hears what is theirs to take, by the last stage that says so", () => {
    const facts = [took(sam), stage("ready"), stage("small"), stage("calm")];
    const { said } = looked(["size: large"], { facts });
    expect(said.join()).toContain("An issue labeled `size: small` is a good one for you now.");
  });

  test("is told once, however often they take it", () => {
    const [tag = ""] = looked(["size: small"]).tags;
    const message = { thread: at(1), tag, body: "", occasion: tag };
    const { off, said } = looked(["size: small"], { said: [message] });
    expect([off, said]).toEqual([["-sam"], []]);
  });

  test("keeps it once they have reached the stage, of several labels the last", () => {
    const facts = [took(sam), stage("ready"), stage("small")];
    expect(looked(["size: small"], { facts }).off).toEqual([]);
    expect(looked(["size: small", "size: large"], { facts }).off).toEqual(["-sam"]);
  });

  test("keeps what is for anybody, what is labeled otherwise, and what they opened themselves", () => {
    expect(looked(["size: small", "epic"]).off).toEqual([]);
    expect(looked(["bug"]).off).toEqual([]);
    expect(looked(["size: small"], {}, { author: sam }).off).toEqual([]);
  });

  test("keeps what was labeled for others only after they took it", () => {
    for (const labels of [[], ["bug"], ["size: small"]]) {
      const facts = [{ ...took(sam), labels }, stage("ready"), stage("small")];
      expect(looked(["size: large"], { facts }).off).toEqual([]);
    }
    const facts = [{ ...took(sam), labels: ["size: small"] }];
    expect(looked(["size: small"], { facts }).off).toEqual(["-sam"]);
    expect(looked(["size: large"], { facts }).off).toEqual(["-sam"]);
  });

  test("keeps it where somebody else assigned them, last or alone", () => {
    const later = took(ada, sam, "2026-11-20T12:00:01.000Z");
    expect(looked(["size: small"], { facts: [took(sam), later] }).off).toEqual([]);
    expect(looked(["size: small"], { facts: [took(sam)] }, { assignees: [lin] }).off).toEqual([]);
  });

  test("keeps it as a lead of a community that the pathway is for, or as an owner", () => {
    expect(looked(["size: small"], { owners: [sam.id] }).off).toEqual([]);
    const ui = `name: UI/UX\npurpose: Draw.\nleads: [{ github: ada }]\npathways: [developers]\n`;
    const listed = definitions({
      "communities/ui-ux.yml": ui,
      "pathways/developers.yml": LADDER,
    });
    const facts = { facts: [took(ada)], definitions: listed };
    expect(looked(["size: small"], facts, { assignees: [ada] }).off).toEqual([]);
  });

  test("keeps it where another pathway lets them", () => {
    const both = definitions({ "pathways/developers.yml": LADDER, "pathways/writers.yml": OTHER });
    const facts = [took(sam), reached("large", { pathway: "writers" })];
    expect(looked(["size: large"], { definitions: both, facts }).off).toEqual([]);
  });

  test("is left alone as a bot, and once it is closed", () => {
    const robot = { facts: [took(bot)] };
    expect(looked(["size: small"], robot, { assignees: [bot] }).off).toEqual([]);
    expect(looked(["size: small"], {}, { state: "closed" }).off).toEqual([]);
    expect(looked(["size: small"], {}, { pull: true }).off).toEqual([]);
  });

  test("is read about only where a pathway says for whom issues are", () => {
    expect(looked(["size: small"], { definitions: definitions() }).off).toEqual([]);
    expect(looked(["size: small"], { facts: [] }).off).toEqual([]);
    const nothing = newWorld({ said: [], thread: thread({ labels: ["size: small"] }) });
    expect(settledBy(ladder, { kind: "thread", repo: 10, number: 1 }, nothing).plan).toEqual([]);
    const other = settledBy(ladder, { kind: "definitions" }, world({ definitions: known }));
    expect(other.plan).toEqual([]);
  });
});

describe("the ledger", () => {
  test("knows who assigned whom", () => {
    const { "thread.changed": changed, ...others } = oneOfEach(sam);
    const event = { ...changed, assigned: sam, labels: ["bug"] } as typeof changed;
    const { facts } = takenBy(ladder, event, world({}));
    expect(facts).toMatchObject([
      { kind: "assigned-to", person: sam.id, by: sam.id, at: event?.at, labels: ["bug"] },
    ]);
    const untold = { ...changed, assigned: sam } as typeof changed;
    expect(takenBy(ladder, untold, world({})).facts[0]).not.toHaveProperty("labels");
    // Within one second somebody else may say so, too: neither hides the other, whichever comes first.
    const other = { ...event, actor: { ...ada, bot: false } } as typeof changed;
    expect(takenBy(ladder, other, world({})).facts[0]?.id).not.toBe(facts[0]?.id);
    const none = [changed, ...Object.values(others)].flatMap(
      (one) => takenBy(ladder, one, world({})).facts,
    );
    expect(none).toEqual([]);
  });
});

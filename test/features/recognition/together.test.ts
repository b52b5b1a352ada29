import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import type { Repo } from "../../../src/core/place.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { commanded, joined, merged, reached } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { settledBy } from "../../build/play.ts";
import { at, home } from "../../build/places.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;
const ui = files["communities/ui-ux.yml"] ?? "";
const data = files["communities/data.yml"] ?? "";

/** The small organisation, where UI/UX thanks people on Fridays. */
const weekly = definitions({ "communities/ui-ux.yml": `${ui}thanks: friday\n` });

const done = merged(4);
const first = reached("first", { because: "1 of 1 contribution", evidence: [done.id] });

function settled(facts: readonly Fact[], sketch: Sketch = {}) {
  return settledBy(recognition, target, world({ facts, definitions: weekly, ...sketch }));
}

function kept(facts: readonly Fact[], sketch: Sketch = {}): readonly FactOf<"to-thank">[] {
  return settled(facts, sketch).facts.filter((fact) => fact.kind === "to-thank");
}

describe("a member of a community that thanks once a week", () => {
  const expected = {
    kind: "to-thank",
    id: `to-thank/awarded/first-step/${sam.id}`,
    at: NOW,
    person: sam.id,
    community: "ui-ux",
    award: `awarded/first-step/${sam.id}`,
    day: "2026-11-20",
  };

  test("is thanked there on its next day, and not at once", () => {
    const { facts, messages, touched } = settled([joined(sam), done, first]);
    expect(facts[1]).toEqual(expected);
    expect(messages).toEqual([]);
    expect(touched).toEqual([{ kind: "community", community: "ui-ux" }]);
  });

  test("is thanked once, whatever happens afterwards", () => {
    const before = settled([joined(sam), done, first]).facts;
    const again = settled([joined(sam), done, first, ...before]);
    expect([again.facts, again.messages]).toEqual([[], []]);
  });

  test("is not thanked at all where they would rather not be", () => {
    const quiet = commanded(sam, "quiet", { at: "2026-11-05T10:00:00.000Z" });
    const { messages } = settled([joined(sam), done, first, quiet]);
    expect([kept([joined(sam), done, first, quiet]), messages]).toEqual([[], []]);
  });

  test("is thanked at once for what another community's pathway, or its own, gives", () => {
    const elsewhere = definitions({
      "communities/ui-ux.yml": `${ui.replace("pathways: [design]\n", "")}thanks: friday\n`,
      "communities/data.yml": `${data}pathways: [design]\n`,
    });
    const there = settled([joined(sam), joined(sam, "data"), done, first], {
      definitions: elsewhere,
    });
    expect(there.messages).toHaveLength(1);
    expect(kept([joined(sam), done, first], { definitions: elsewhere })).toEqual([]);
  });

  test("is thanked together for a badge that no stage gives, too", () => {
    const badge = "name: Coder\ndescription: Writes.\nwhen: { contributions: { at-least: 1 } }\n";
    const own = definitions({
      "communities/ui-ux.yml": `${ui}thanks: friday\n`,
      "badges/coder.yml": badge,
    });
    expect(kept([joined(sam), done], { definitions: own })).toMatchObject([
      { award: `awarded/coder/${sam.id}`, community: "ui-ux" },
    ]);
  });

  test("is thanked at once where it happened in private, for nobody else to read", () => {
    const closed: Repo = { id: 40, owner: "harbor", name: "closed", private: true };
    const hidden = merged(4, { id: "merged/40/4", thread: at(4, closed) });
    const stage = { ...first, evidence: [hidden.id] };
    const { messages } = settled([joined(sam), hidden, stage]);
    expect(kept([joined(sam), hidden, stage])).toEqual([]);
    expect(messages).toMatchObject([{ thread: at(4, closed) }]);
  });

  test("is thanked in a private definitions repository for what happened there", () => {
    const closed: Repo = { ...home, private: true };
    const hidden = merged(4, { id: "merged/10/4", thread: at(4, closed) });
    const stage = { ...first, evidence: [hidden.id] };
    expect(kept([joined(sam), hidden, stage], { home: closed })).toHaveLength(1);
  });
});

test("whoever is no member is thanked at once", () => {
  const { facts, messages } = settled([done, first]);
  expect(facts.map(({ kind }) => kind)).toEqual(["awarded"]);
  expect(messages).toHaveLength(1);
});

test("whoever earns several is thanked at once for what their community does not thank for", () => {
  const both = definitions({
    "communities/ui-ux.yml": ui,
    "communities/data.yml": `${data}thanks: friday\n`,
    "badges/coder.yml":
      "name: Coder\ndescription: Writes.\nwhen: { contributions: { at-least: 1 } }\n",
  });
  const facts = [joined(sam), joined(sam, "data"), done, first];
  const { messages } = settled(facts, { definitions: both });
  expect(kept(facts, { definitions: both })).toMatchObject([{ award: `awarded/coder/${sam.id}` }]);
  expect(messages.map(({ tag }) => tag)).toEqual([`thanks/${sam.id}/first-step`]);
});

import { describe, expect, test } from "vitest";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { settle } from "../../../src/core/settle.ts";
import { pathways } from "../../../src/features/pathways/index.ts";
import { recognition } from "../../../src/features/recognition/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { joined, merged, reached } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { NOW, type Sketch, world } from "../../build/world.ts";

const target = { kind: "person", person: sam.id } as const;

/** The core badge is held as long as something goes on. */
function heldWhile(asked: string) {
  return definitions({
    "waymark.yml": `${files["waymark.yml"] ?? ""}private: people\n`,
    "badges/core.yml": `name: Core\ndescription: Carries the community.\nwhile: ${asked}\n`,
    "pathways/design.yml": (files["pathways/design.yml"] ?? "").replace(
      "    confirm: leads\n",
      "    confirm: leads\n    stays-while: { contributions: { at-least: 1, within: 1 month } }\n",
    ),
  });
}

const byStage = heldWhile("{ stage: { pathway: design, is-at-least: core } }");
const core = reached("core");
const [quiet, rested, resumed] = [
  everyFact["stage-quiet"],
  everyFact["stage-rested"],
  everyFact["stage-resumed"],
];

function settled(facts: readonly Fact[], more: Sketch = {}, features = [recognition]) {
  return settle(target, features, world({ facts, definitions: byStage, teams: {}, ...more }));
}

const first: FactOf<"awarded"> = {
  kind: "awarded",
  id: `awarded/core/${sam.id}`,
  at: NOW,
  person: sam.id,
  badge: "core",
  because: "the stage “Core contributor”",
  evidence: [core.id],
};
const over: FactOf<"award-ended"> = {
  kind: "award-ended",
  id: `award-ended/${first.id}`,
  at: NOW,
  person: sam.id,
  badge: "core",
  award: first.id,
  because: "the stage “Core contributor” rests",
};

describe("a badge that is held for a time", () => {
  test("is held once what it asks holds, and whatever gives it beside that is nothing", () => {
    expect(settled([core]).facts).toEqual([first]);
    expect(settled([core, first]).facts).toEqual([]);
    expect(settled([]).facts).toEqual([]);
  });

  test("is over once that holds no more, and says until when it was held", () => {
    expect(settled([core, first, quiet, rested]).facts).toEqual([over]);
    expect(settled([core, first, quiet, rested, over]).facts).toEqual([]);
  });

  test("is held again, without being thanked for again", () => {
    const done = merged(4);
    const back = settled([done, core, first, quiet, rested, over, resumed]);
    expect(back.facts).toMatchObject([{ kind: "awarded", id: `${first.id}/1` }]);
    expect(back.messages).toEqual([]);
    const lately = {
      definitions: heldWhile("{ contributions: { at-least: 1, within: 1 month } }"),
    };
    expect(settled([done], lately).messages).toHaveLength(1);
  });

  test("follows in the very look in which a stage comes to rest", () => {
    const told = { ...everyFact.raised, tag: `rest/${quiet.id}`, at: "2026-02-01T10:00:00.000Z" };
    const long = { ...quiet, at: "2026-01-10T10:00:00.000Z" };
    const facts = [core, reached("ready"), first, long, told];
    const { facts: found } = settled(
      facts,
      { repositories: [{ id: 77, owner: "harbor", name: "people", private: true }] },
      [pathways, recognition],
    );
    expect(found.map(({ kind }) => kind)).toEqual(["stage-rested", "award-ended"]);
  });

  test("may rest on nothing that was done", () => {
    const guests = { definitions: heldWhile("{ not: { member: { for: 1 day } } }") };
    expect(settled([], guests).facts).toMatchObject([{ kind: "awarded", evidence: [] }]);
  });

  test("stays as it is where the badge asks for nothing any more, or is gone", () => {
    expect(settled([core, first, quiet, rested], { definitions: definitions() }).facts).toEqual([]);
  });

  test("does not come back by itself where it was taken back", () => {
    const back = { ...everyFact.revoked, award: first.id };
    expect(settled([core, first, back]).facts).toEqual([]);
    expect(settled([core, first, over, back]).facts).toEqual([]);
  });

  test("is looked at again when time may end it, or begin it", () => {
    const lately = heldWhile("{ contributions: { at-least: 1, within: 1 month } }");
    const { due } = settled([merged(4)], { definitions: lately });
    expect(due).toBe("2026-12-03T10:01:00.000Z");
    const member = heldWhile("{ member: { for: 1 month } }");
    const since = joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.000Z" });
    expect(settled([since], { definitions: member }).due).toBe("2026-12-01T10:00:00.000Z");
    const old = joined(sam, "ui-ux", { at: "2026-01-01T10:00:00.000Z" });
    expect(settled([old], { definitions: member }).due).toBeUndefined();
  });

  test("changes once in a look, where it depends on its own absence", () => {
    const odd = { definitions: heldWhile("{ not: { badge: core } }") };
    expect(settled([], odd).facts.map(({ kind }) => kind)).toEqual(["awarded"]);
    expect(settled([first], odd).facts.map(({ kind }) => kind)).toEqual(["award-ended"]);
  });
});

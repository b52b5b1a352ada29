import { describe, expect, test } from "vitest";
import { confirmedBy, confirmTag } from "../../../src/core/ledger/confirming.ts";
import type { Person } from "../../../src/core/person.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, raised } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const core = definitions().pathways["design"]?.stages.find(({ confirm }) => confirm !== undefined);
if (!core) throw new Error("one stage waits for a word of the leads");
const stage = core;

/** Who confirmed the stage of one person, after another one wrote so. */
function confirmed(person: Person, by: Person) {
  const tag = confirmTag("design", stage.id, person.id);
  const facts = [
    raised(tag, at(20), person),
    commanded(by, "/confirm", { thread: at(20), at: "2026-11-10T10:00:00.000Z" }),
  ];
  return confirmedBy("design", stage, person.id, world({ facts }))?.by;
}

describe("a stage that waits for a lead's word", () => {
  test("is confirmed by a lead for somebody else", () => {
    expect(confirmed(sam, ada)).toBe(ada.id);
  });

  test("is never confirmed by the person who would reach it, lead or not", () => {
    expect(confirmed(sam, sam)).toBeUndefined();
    expect(confirmed(ada, ada)).toBeUndefined();
  });

  test("nor by a lead of another community", () => {
    expect(confirmed(sam, lin)).toBeUndefined();
  });
});

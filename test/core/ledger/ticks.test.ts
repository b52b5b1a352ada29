import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { ticks } from "../../../src/core/ledger/ticks.ts";
import type { Checklist, Role } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { commanded, joined, ticked } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const onboarding = definitions().checklists["onboarding"] as Checklist;
const may = (role: Role, person: string) => person === (role === "leads" ? ada.id : sam.id);

/** What counts of everything that happened, on Sam's request. */
function counting(...facts: readonly Fact[]) {
  return ticks(onboarding, world({ facts }).ledger.about("thread:10/1").all, may);
}

function done(...facts: readonly Fact[]): readonly string[] {
  return counting(...facts).map(({ item }) => item);
}

describe("an item is done", () => {
  test("when somebody it belongs to ticked it, by box or by command, whatever the case", () => {
    expect(done(ticked(sam, "drive"), commanded(ada, "/done MEETING"))).toEqual([
      "meeting",
      "drive",
    ]);
  });

  test("not when it is somebody else's to tick, or to clear", () => {
    expect(done(ticked(sam, "meeting"), ticked(ada, "conduct"))).toEqual([]);
    expect(done(ticked(sam, "drive"), commanded(ada, "/undo drive"))).toEqual(["drive"]);
  });

  test("until it is cleared again", () => {
    const later = { at: "2026-11-03T10:00:00.000Z" };
    expect(done(ticked(sam, "drive"), ticked(sam, "drive", { on: false, ...later }))).toEqual([]);
    expect(done(ticked(sam, "drive"), commanded(sam, "/undo drive", later))).toEqual([]);
  });

  test("not on another thread, not by other words, and no unknown item is", () => {
    const elsewhere = ticked(sam, "drive", { thread: at(2) });
    const others = [commanded(sam, "/approve drive"), commanded(sam, "/done nothing"), joined()];
    expect(done(elsewhere, ...others, ticked(sam, "tools"))).toEqual([]);
  });
});

test("whoever ticked first is remembered", () => {
  const first = ticked(sam, "drive");
  const again = commanded(sam, "/done drive", { at: "2026-11-09T10:00:00.000Z" });
  expect(counting(again, first)).toEqual([
    { item: "drive", by: sam.id, at: first.at, fact: first.id },
  ]);
});

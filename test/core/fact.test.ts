import { describe, expect, test } from "vitest";
import { question, begun, ended } from "../build/exactly.ts";
import { about, type Fact, inOrder, only } from "../../src/core/fact.ts";
import { commanded, joined, merged, raised } from "../build/facts.ts";
import { ada, lin, sam } from "../build/people.ts";
import { at } from "../build/places.ts";
import { adopted } from "../build/world.ts";

describe("what a fact is about", () => {
  test("a command: its thread and whoever wrote it", () => {
    expect(about(commanded(ada, "/approve"))).toEqual(["thread:10/1", `person:${ada.id}`]);
  });

  test("a closed issue: author, closer and everybody assigned", () => {
    const closed: Fact = {
      kind: "closed",
      id: "closed/1",
      at: "2026-11-01T10:00:00.000Z",
      thread: at(1),
      by: ada.id,
      author: sam.id,
      assignees: [lin.id],
      labels: [],
      reason: "completed",
    };
    expect(about(closed)).toEqual([
      "thread:10/1",
      `person:${ada.id}`,
      `person:${sam.id}`,
      `person:${lin.id}`,
    ]);
  });

  test("a joining by hand: the person and the community, no thread", () => {
    const { thread: _, ...byHand } = joined(sam);
    expect(about(byHand)).toEqual([`person:${sam.id}`, "community:ui-ux"]);
  });

  test("a team that a stage gives: the person only", () => {
    const fact: Fact = {
      kind: "in-team",
      id: "in-team/1",
      at: "2026-11-01T10:00:00.000Z",
      person: sam.id,
      team: "design-core",
      by: "waymark",
    };
    expect(about(fact)).toEqual([`person:${sam.id}`]);
  });

  test("an issue of ours: whom it regards, and the definitions", () => {
    expect(about(raised("plan", at(2)))).toEqual([
      "thread:10/2",
      `person:${sam.id}`,
      "definitions",
    ]);
    expect(about(adopted())).toEqual(["definitions"]);
  });

  test("is every removal of the organisation, for one that was begun or is over", () => {
    const keys = [`person:${sam.id}`, "community:ui-ux", "removals"];
    expect(about(begun(0, sam))).toEqual(keys);
    expect(about(ended(begun(0, sam)))).toEqual(keys);
    expect(about(question())).toEqual(["thread:10/60", "community:ui-ux", "definitions"]);
  });
});

describe("the ledger's order", () => {
  test("is by time, then id, whatever order things arrived in", () => {
    const early = merged(1, { at: "2026-01-01T00:00:00.000Z" });
    const one = merged(2);
    const two = merged(3);
    expect(inOrder([two, one, early])).toEqual([early, one, two]);
    expect(inOrder([early, two, one])).toEqual([early, one, two]);
  });

  test("holds each happening once, however often it was told", () => {
    expect(inOrder([merged(1), merged(1)])).toHaveLength(1);
  });
});

test("facts of one kind are picked out", () => {
  expect(only([merged(1), joined()], "joined").map(({ kind }) => kind)).toEqual(["joined"]);
});

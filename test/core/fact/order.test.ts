import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editOf, type Fact, type FactOf, inOrder } from "../../../src/core/fact.ts";
import type { ThreadRef } from "../../../src/core/place.ts";
import { factsOf } from "../../../src/core/ledger/ledger.ts";
import { ticks } from "../../../src/core/ledger/ticks.ts";
import type { Checklist } from "../../../src/definitions/types.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, joined, merged, ticked } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";

const SECOND = "2026-11-02T10:00:00.000Z";
const EARLIER = "2026-11-02T09:59:00.000Z";

/** Sam turned the drive's box, and the text went from one to another. */
function turned(id: string, on: boolean, texts: readonly [string, string], when = SECOND) {
  return ticked(sam, "drive", { id, on, at: when, edit: editOf(...texts) });
}

/** We put the text in order again. */
function mended(id: string, texts: readonly [string, string], thread: ThreadRef = at(1)) {
  const edit = editOf(...texts);
  return { kind: "edited", id, at: SECOND, thread, edit } satisfies FactOf<"edited">;
}

/** Their ids in the ledger's order, which is the same however they arrived. */
function order(...facts: readonly Fact[]): readonly string[] {
  const found = inOrder(facts).map(({ id }) => id);
  expect(inOrder(facts.toReversed()).map(({ id }) => id)).toEqual(found);
  return found;
}

test("the commands of one comment stand as they were written, however many", () => {
  const ids = [0, 2, 9, 10, 11].map((place) => `commanded/000000000000007/${place}`);
  const written = [
    "commanded/000000000000006/12",
    ...ids,
    "commanded/000000000000008/1",
    "joined/1",
  ];
  expect(order(...written.map((id) => ({ ...commanded(sam, "/done"), id, at: SECOND })))).toEqual(
    written,
  );
});

test("edits of one second in two texts are no chain, though one text reads like the other", () => {
  const { called } = everyFact;
  const inComment = { ...called, id: "a", at: SECOND, comment: 8, edit: editOf("both", "more") };
  const inBody = { ...called, id: "b", at: SECOND, edit: editOf("none", "both") };
  expect(order(inComment, inBody)).toEqual(["a", "b"]);
  expect(order({ ...inComment, comment: 9 }, { ...inBody, comment: 9 })).toEqual(["b", "a"]);
});

describe("two ticks of one second", () => {
  test("stand as one led to the other", () => {
    const first = turned("z", true, ["none", "drive"]);
    const second = ticked(ada, "meeting", { id: "a", at: SECOND, edit: editOf("drive", "both") });
    expect(order(first, second)).toEqual(["z", "a"]);
  });

  test("and our own edit between them stand in its order", () => {
    const first = turned("z", true, ["none", "drive"]);
    const ours = mended("m", ["drive", "put right"]);
    const second = turned("a", false, ["put right", "none again"]);
    expect(order(first, ours, second)).toEqual(["z", "m", "a"]);
  });

  test("of somebody who changed their mind begin with the text as it was before", () => {
    const before = ticked(sam, "conduct", { id: "b", at: EARLIER, edit: editOf("empty", "none") });
    const tick = turned("z", true, ["none", "drive"]);
    const clear = turned("a", false, ["drive", "none"]);
    expect(order(before, tick, clear)).toEqual(["b", "z", "a"]);
    const onboarding = definitions().checklists["onboarding"] as Checklist;
    const { all } = factsOf([before, tick, clear]);
    expect(ticks(onboarding, all, () => true).map(({ item }) => item)).toEqual(["conduct"]);
  });

  test("are in order of their ids where nobody can say which came first", () => {
    const tick = turned("z", true, ["none", "drive"]);
    const clear = turned("a", false, ["drive", "none"]);
    expect(order(tick, clear)).toEqual(["a", "z"]);
  });

  test("by one edit stay together", () => {
    const edit = editOf("none", "both");
    const both = ["x", "y"].map((id) => ticked(sam, id, { id, at: SECOND, edit }));
    expect(order(...both, turned("a", false, ["both", "one"]))).toEqual(["x", "y", "a"]);
  });
});

describe("a chain of edits", () => {
  test("that was broken off begins anew with a text that no edit made", () => {
    const before = turned("b", true, ["empty", "none"], EARLIER);
    const goesOn = turned("z", true, ["none", "drive"]);
    const [later, last] = [
      turned("y", false, ["unseen", "one"]),
      turned("x", true, ["one", "two"]),
    ];
    expect(order(before, last, later, goesOn)).toEqual(["b", "z", "y", "x"]);
  });

  test("on one thread is none on another, and everything else keeps its place", () => {
    const [first, second] = [turned("z", true, ["a", "b"]), turned("c", true, ["b", "c"])];
    const there = mended("y", ["b", "a"], at(2));
    const between = merged(1, { at: SECOND });
    const old = ticked(sam, "drive", { id: "p", at: SECOND });
    expect(order(first, second, there, between, old)).toEqual(["z", between.id, "p", "y", "c"]);
  });

  test("is the same whether a text's lines end as on Windows or not", () => {
    expect(editOf("a\r\nb", "c")).toEqual(editOf("a\nb", "c"));
    expect(editOf("a", "b")).not.toEqual(editOf("a", "c"));
  });
});

describe("records of our own", () => {
  test("stand as they were written down, though our clock went back", () => {
    const [late, early] = [merged(1, { at: SECOND, seq: 9 }), merged(2, { at: SECOND, seq: 4 })];
    expect(order(late, early)).toEqual([early.id, late.id]);
    expect(order(merged(3, { at: EARLIER, seq: 9 }), early)).toEqual([early.id, "merged/11/3"]);
  });

  test("of just now come after all that are in the ledger", () => {
    const facts = [
      joined(sam, "data", { at: EARLIER }),
      joined(ada, "data", { at: SECOND, seq: 4 }),
    ];
    expect(factsOf(facts).all).toEqual(facts.toReversed());
  });

  test("leave what was told in its place", () => {
    const [one, told, other] = [
      merged(1, { at: SECOND, seq: 9 }),
      merged(2, { at: SECOND }),
      merged(3, { at: SECOND, seq: 4 }),
    ];
    expect(order(one, told, other)).toEqual([other.id, told.id, one.id]);
  });
});

test("the same facts have the same order, however they arrive", () => {
  const text = fc.constantFrom("a", "b", "c");
  const drawn = fc.record({
    at: fc.constantFrom(EARLIER, SECOND),
    from: text,
    to: text,
    seq: fc.nat(9),
  });
  const some = fc.array(drawn, { maxLength: 12 }).map((all) =>
    all.map(({ at: when, from, to, seq }, index): Fact => {
      const id = `${(index * 7) % 13}`;
      if (from === to) return merged(index, { id, at: when, ...(seq > 4 && { seq }) });
      return turned(id, true, [from, to], when);
    }),
  );
  const twice = some.chain((facts) =>
    fc.tuple(
      fc.constant(facts),
      fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
    ),
  );
  fc.assert(
    fc.property(twice, ([facts, shuffled]) => {
      expect(inOrder(shuffled)).toEqual(inOrder(facts));
      const told = inOrder(facts).filter(({ seq }) => seq === undefined);
      const times = told.map((fact) => fact.at);
      expect(times).toEqual(times.toSorted());
    }),
  );
});

test("facts that are in order are not put in order again", () => {
  const found = inOrder([merged(2), merged(1)]);
  expect(inOrder(found)).toBe(found);
  expect(found.map(({ id }) => id)).toEqual([merged(1).id, merged(2).id]);
});

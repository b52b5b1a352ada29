import { expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import {
  awardsAt,
  awardsOf,
  judgedBy,
  pastAwardsOf,
  recognising,
} from "../../../src/core/ledger/awards.ts";
import { everyFact } from "../../build/every-fact.ts";
import { reached } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { world } from "../../build/world.ts";

const { awarded, revoked, restored } = everyFact;
const on = <F extends Fact>(fact: F, day: number): F => ({
  ...fact,
  at: `2026-11-${String(day).padStart(2, "0")}T10:00:00.000Z`,
});
const FACTS = [on(awarded, 3), on(revoked, 5), on(restored, 7)];

test("an award is held from the day it was given, except while it was taken back", () => {
  const there = world({ facts: FACTS });
  const held = [2, 3, 4, 5, 6, 7, 8].map(
    (day) => awardsAt(sam.id, on(awarded, day).at, there).length,
  );
  expect(held).toEqual([0, 1, 1, 0, 0, 1, 1]);
  expect(awardsOf(sam.id, there)).toHaveLength(1);
  expect(awardsOf(sam.id, world({ facts: FACTS.slice(0, 2) }))).toEqual([]);
  expect(awardsOf(ada.id, there)).toEqual([]);
});

test("people are recognised by awards that stand, and by stages", () => {
  const [given, taken, back] = FACTS;
  const stage = reached("core");
  const all = [given, stage, taken].flatMap((fact) => fact ?? []);
  expect(recognising(all)).toEqual([stage]);
  expect(recognising([...all, ...(back ? [back] : [])])).toEqual([given, stage]);
});

test("whose awards were taken back, or given back, is told once", () => {
  expect(judgedBy([...FACTS, reached("core")])).toEqual([sam.id]);
  expect(judgedBy([awarded])).toEqual([]);
});

test("an award that is over was held until then, and is none that people are recognised by", () => {
  const over = on(everyFact["award-ended"], 9);
  const there = world({ facts: [...FACTS, over] });
  expect([8, 9].map((day) => awardsAt(sam.id, on(awarded, day).at, there).length)).toEqual([1, 0]);
  expect(awardsOf(sam.id, there)).toEqual([]);
  expect(pastAwardsOf(sam.id, there)).toMatchObject([{ award: FACTS[0], until: over.at }]);
  expect(pastAwardsOf(sam.id, world({ facts: FACTS }))).toEqual([]);
  const taken = world({ facts: [...FACTS.slice(0, 2), over] });
  expect(pastAwardsOf(sam.id, taken)).toEqual([]);
  expect(recognising([...FACTS, over])).toEqual([]);
  expect(judgedBy([over])).toEqual([sam.id]);
});

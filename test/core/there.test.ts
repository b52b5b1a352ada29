import { expect, test } from "vitest";
import { firstBack, peopleThere } from "../../src/core/there.ts";
import { mentionWithReturn } from "../../src/features/requests/people.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { commanded } from "../build/facts.ts";
import { ada, lin } from "../build/people.ts";
import { world } from "../build/world.ts";

const both = [ada.id, lin.id];
const adaAway = commanded(ada, "/away until 2026-11-30", { at: "2026-11-19T10:00:00.000Z" });
const linAway = commanded(lin, "/away until 2026-12-23", { at: "2026-11-19T10:00:00.000Z" });

test("everybody is there while nobody is away", () => {
  expect(peopleThere(both, world())).toEqual(both);
});

test("whoever is away is left out while somebody else is there", () => {
  expect(peopleThere(both, world({ facts: [adaAway] }))).toEqual([lin.id]);
});

test("where nobody is there, nobody is left out", () => {
  expect(peopleThere(both, world({ facts: [adaAway, linAway] }))).toEqual(both);
  expect(peopleThere([], world())).toEqual([]);
});

test("the first to be back is waited for only where nobody is there", () => {
  expect(firstBack(both, world({ facts: [adaAway, linAway] }))).toEqual([
    "2026-12-01T08:00:00.000Z",
  ]);
  expect(firstBack(both, world({ facts: [adaAway] }))).toEqual([]);
  expect(firstBack([], world())).toEqual([]);
});

test("whoever is away is called together with the day on which they are back", () => {
  const seen = world({ facts: [linAway] });
  expect(mentionWithReturn(lin.id, PLAIN, seen)).toBe("@lin (back on December 24, 2026)");
  expect(mentionWithReturn(ada.id, PLAIN, seen)).toBe("@ada");
});

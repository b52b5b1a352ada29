import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { limitsIn, openRemovals, removalsLeft } from "../../../src/core/ledger/removals.ts";
import { begun, crowd, ended } from "../../build/exactly.ts";
import { sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { team } from "../../build/teams.ts";
import { world } from "../../build/world.ts";

const [one, two] = [begun(0, crowd[0] ?? sam), begun(1, crowd[1] ?? sam)];
const LIMITS = { most: 5, percent: 25 };
const YESTERDAY = "2026-11-19T11:59:00.000Z";

function left(facts: readonly Fact[], people = 16, limits = LIMITS): number {
  const crew = team(crowd.slice(2, 2 + people));
  return removalsLeft("ui-ux", crew, limits, world({ facts }));
}

describe("the limits", () => {
  test("are those that are written, and the usual ones where none are", () => {
    const organization = "Harbor";
    expect(limitsIn({ organization })).toEqual({ most: 5, percent: 25 });
    expect(limitsIn({ organization, removals: { most: 2 } })).toEqual({ most: 2, percent: 25 });
    expect(limitsIn({ organization, removals: { share: "100%" } })).toEqual({
      most: 5,
      percent: 100,
    });
  });
});

describe("how many may still go without asking", () => {
  test("is the share of the team's people, or the most there are, whichever is less", () => {
    expect(left([])).toBe(4);
    expect(left([], 16, { most: 3, percent: 25 })).toBe(3);
    expect(left([], 3)).toBe(0);
  });

  test("is less by everybody who went in the last 24 hours, in whatever community", () => {
    const elsewhere = { community: "data", team: "data" };
    expect(left([one, ended(one)])).toBe(3);
    expect(left([begun(0, sam, elsewhere)], 16, { most: 3, percent: 25 })).toBe(2);
    expect(left([begun(0, sam, elsewhere)])).toBe(4);
  });

  test("counts who went from the community's former team, and from this team for another", () => {
    expect(left([begun(0, sam, { team: "old" })])).toBe(3);
    expect(left([begun(0, sam, { community: "old" })])).toBe(3);
  });

  test("is as much as before a day after they were last seen to go", () => {
    const early = { ...one, at: "2026-11-19T11:00:00.000Z" };
    expect(left([early, ended(one, "2026-11-19T12:00:01.000Z")])).toBe(3);
    expect(left([early, ended(one, YESTERDAY)])).toBe(4);
  });

  test("counts those who were not seen to go a day longer", () => {
    expect(left([{ ...one, at: YESTERDAY }])).toBe(3);
    expect(left([{ ...one, at: "2026-11-18T11:59:00.000Z" }])).toBe(4);
  });

  test("does not count whom an owner let go", () => {
    expect(left([begun(0, sam, { thread: at(60) }), two])).toBe(3);
  });
});

describe("a removal", () => {
  test("is open until it was seen to be done, and late after most of a day", () => {
    const facts = [one, two, ended(two), begun(2, sam, { community: "data" })];
    expect(openRemovals("ui-ux", world({ facts }))).toEqual([{ begun: one, late: false }]);
    const old = { ...one, at: "2026-11-19T13:00:00.000Z" };
    expect(openRemovals("ui-ux", world({ facts: [old] }))).toEqual([{ begun: old, late: true }]);
  });
});

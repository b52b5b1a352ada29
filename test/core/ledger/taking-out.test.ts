import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { questionTag } from "../../../src/core/ledger/removal-questions.ts";
import { takingOut } from "../../../src/core/ledger/taking-out.ts";
import type { Person } from "../../../src/core/person.ts";
import {
  question,
  begun,
  closedQuestion,
  confirms,
  crowd,
  exactly,
  listing,
  takenOver,
} from "../../build/exactly.ts";
import { joined } from "../../build/facts.ts";
import { ada, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { team } from "../../build/teams.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

/** Sixteen members, and whoever else is in the team: four of them may go in a day. */
const members = crowd.slice(0, 16);
const strangers = crowd.slice(16);
const base: readonly Fact[] = [
  takenOver,
  ...members.map((person) => joined(person, "ui-ux", { source: "adopted" })),
];

function found(people: readonly Person[], facts: readonly Fact[] = [], more: Sketch = {}) {
  const seen = { definitions: exactly(), owners: [ada.id], keepers: {}, written: {}, ...more };
  const crew = team([...members, ...people]);
  return takingOut("ui-ux", crew, world({ ...seen, facts: [...base, ...facts] }));
}

const NOBODY = { go: [], next: [], ask: [], over: [] };

describe("people who do not belong in a team", () => {
  test("may all go where the limit allows all of them", () => {
    expect(found(strangers)).toEqual({
      ...NOBODY,
      next: strangers.map((person) => ({ person })),
    });
  });

  test("are all asked about where they are too many together", () => {
    expect(found([...strangers, olu, sam])).toEqual({ ...NOBODY, ask: [...strangers, olu, sam] });
  });

  test("are asked about with those who were asked about before", () => {
    expect(found([sam], [question()])).toEqual({ ...NOBODY, ask: [sam] });
  });

  test("go once their removal is on record", () => {
    expect(found([sam, olu], [begun(0, sam)])).toEqual({
      ...NOBODY,
      go: [sam],
      next: [{ person: olu }],
    });
  });

  test("go beyond the limit where an owner confirmed it, and only they", () => {
    const facts = [question(), confirms(ada, [...strangers, olu])];
    expect(found([...strangers, olu, sam], facts)).toEqual({
      ...NOBODY,
      next: [...strangers, olu].map((person) => ({ person, thread: at(60) })),
      ask: [sam],
    });
  });

  test("stay where the question about them was closed, and do not weigh on others", () => {
    const listed = listing([...strangers, olu]);
    const written = { [questionTag("ui-ux", 0)]: listed };
    expect(found([...strangers, olu, sam], [question(), closedQuestion()], { written })).toEqual({
      ...NOBODY,
      next: [{ person: sam }],
    });
  });
});

describe("a removal on record is over", () => {
  test("once the person is out of the team, or belongs", () => {
    expect(found([], [begun(0, sam)]).over).toEqual([begun(0, sam)]);
    expect(found([sam], [begun(0, sam), joined(sam)])).toEqual({
      ...NOBODY,
      over: [begun(0, sam)],
    });
  });

  test("once the community has another team", () => {
    const before = begun(0, sam, { team: "old" });
    expect(found([sam], [before])).toEqual({
      ...NOBODY,
      next: [{ person: sam }],
      over: [before],
    });
  });

  test("once it took too long: then it is begun anew, if that is still allowed", () => {
    const late = begun(0, sam, { at: "2026-11-19T12:30:00.000Z" });
    expect(found([sam], [late])).toEqual({ ...NOBODY, next: [{ person: sam }], over: [late] });
  });
});

test("before anything is in force nobody goes", () => {
  expect(takingOut("ui-ux", team([sam]), newWorld())).toEqual(NOBODY);
});

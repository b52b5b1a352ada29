import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactOf } from "../../src/core/fact.ts";
import { factsOf } from "../../src/core/ledger/ledger.ts";
import { Days, noon, resting } from "../build/resting.ts";

// Nobody rests for one quiet week, nobody rests silently, and nobody waits who is back.

const GRACE = 60;
const MONTH = 31;

/** What Sam does on a day, if anything. */
type Deed = "nothing" | "contributes" | "says /away" | "says /back";

const deeds = fc.array(
  fc.record({
    after: fc.integer({ min: 1, max: 45 }),
    deed: fc.constantFrom<Deed>("nothing", "contributes", "says /away", "says /back"),
    looked: fc.boolean(),
  }),
  { minLength: 3, maxLength: 18 },
);

function dayOf(number: number): string {
  return new Date(Date.UTC(2027, 0, 10 + number)).toISOString().slice(0, 10);
}

const inForce = resting(
  `stays-while: { contributions: { at-least: 1, within: ${MONTH} days } }\n    grace: ${GRACE} days`,
);

interface Told {
  readonly days: Days;
  /** On which days Sam had contributed within the month. */
  readonly holds: (day: number) => boolean;
  readonly last: number;
}

function played(all: readonly { after: number; deed: Deed; looked: boolean }[]): Told {
  const days = new Days(inForce).contribute(dayOf(0)).reach(dayOf(0));
  const done = [0];
  let today = 0;
  for (const { after, deed, looked } of all) {
    today += after;
    if (deed === "contributes") {
      days.contribute(dayOf(today));
      done.push(today);
    }
    if (deed === "says /away") days.say(dayOf(today), `/away ${dayOf(today + 40)}`);
    if (deed === "says /back") days.say(dayOf(today), "/back");
    // Whatever somebody does is looked at; a quiet day only if its time has come.
    if (looked || deed !== "nothing") days.look(dayOf(today));
  }
  return {
    days,
    holds: (day) => done.some((one) => one <= day && day <= one + MONTH),
    last: today,
  };
}

function numberOf(fact: { readonly at: string }): number {
  return Math.round((Date.parse(fact.at) - Date.parse(noon(dayOf(0)))) / 86_400_000);
}

describe("whoever reached a stage that goes on asking for something", () => {
  test("rests only after the whole grace, and after leads had half of it", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { days, holds } = played(all);
        const quiet = new Map(days.of("stage-quiet").map((fact) => [fact.id, fact]));
        for (const rested of days.of("stage-rested")) {
          const begun = quiet.get(rested.quiet) as FactOf<"stage-quiet">;
          const [from, until] = [numberOf(begun), numberOf(rested)];
          expect(until - from).toBeGreaterThanOrEqual(GRACE);
          for (let day = from; day <= until; day += 1) expect(holds(day)).toBe(false);
          const told = days.of("raised").filter(({ tag }) => tag === `rest/${begun.id}`);
          expect(told).toHaveLength(1);
          for (const one of told) expect(until - numberOf(one)).toBeGreaterThanOrEqual(GRACE / 2);
        }
      }),
    );
  });

  test("is back in the very look that sees what they did, and changes no more by being looked at", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const { days, last } = played([...all, { after: 1, deed: "contributes", looked: true }]);
        const over = new Set(days.of("stage-resumed").map(({ quiet }) => quiet));
        expect(days.of("stage-quiet").filter(({ id }) => !over.has(id))).toEqual([]);
        expect(days.look(dayOf(last)).facts).toEqual([]);
      }),
    );
  });

  test("is the same in whatever order the facts are read", () => {
    fc.assert(
      fc.property(deeds, fc.nat(), (all, seed) => {
        const { days, last } = played(all);
        const now = noon(dayOf(last + 1));
        const shuffled = days.under(inForce);
        shuffled.facts.splice(0, shuffled.facts.length, ...mixed(days.facts, seed));
        expect(shuffled.seen(now).facts).toEqual(days.seen(now).facts);
        expect(factsOf(shuffled.facts).all).toHaveLength(factsOf(days.facts).all.length);
      }),
    );
  });
});

function mixed<T>(all: readonly T[], seed: number): readonly T[] {
  return all
    .map((one, index) => ({ one, place: ((index + 1) * (seed + 7919)) % 10_007 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

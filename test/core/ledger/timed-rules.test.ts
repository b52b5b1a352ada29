import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { contributions } from "../../../src/core/ledger/contributions.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { merged } from "../../build/facts.ts";
import { sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const zoned = definitions({
  "waymark.yml": `organization: Harbor
timezone: America/Los_Angeles
contributions:
  - { type: code, on: pull_request.merged, until: 2026-11-03 }
  - { type: design, on: pull_request.merged, from: 2026-11-04 }
  - { type: talk, on: gathering.attended, from: 2026-11-03, until: 2026-11-03 }
`,
});

function counted(facts: readonly Fact[]): readonly (readonly string[])[] {
  const all = contributions(sam.id, world({ facts, definitions: zoned }));
  return all.map(({ at: when, types }) => [when, ...types]);
}

describe("a rule with a beginning and an end", () => {
  test("counts from its first day on, and no more after the day on which it ends, where the organisation is", () => {
    const [before, after] = ["2026-11-04T07:59:59.000Z", "2026-11-04T08:00:00.000Z"];
    expect(counted([merged(1, { at: before }), merged(2, { at: after })])).toEqual([
      [before, "code"],
      [after, "design"],
    ]);
  });

  test("counts gatherings by when the roll was called", () => {
    const moments = ["03T07:59", "03T08:00", "04T07:59", "04T08:00"].map(
      (time) => `2026-11-${time}:00.000Z`,
    );
    const facts = moments.map((since, index) => {
      const [id, thread] = [`took-part/${index}`, at(index + 1)];
      return { ...everyFact["took-part"], id, thread, since };
    });
    expect(counted(facts).map(([when]) => when)).toEqual([moments[1], moments[2]]);
  });
});

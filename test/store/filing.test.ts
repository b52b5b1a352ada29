import { describe, expect, test } from "vitest";
import { about } from "../../src/core/fact.ts";
import { ordered } from "../../src/core/fact/order.ts";
import { personKey } from "../../src/core/ledger/key.ts";
import { filing } from "../../src/store/backup/facts.ts";
import { bodyOf } from "../../src/store/fact-rows.ts";
import { joined, merged } from "../build/facts.ts";
import { ada, sam } from "../build/people.ts";
import { adopted } from "../build/world.ts";
import { allFiled } from "./filed.ts";

const facts = [
  { ...adopted(), seq: 1 },
  merged(7, { author: sam.id }),
  { ...joined(sam, "ui-ux"), seq: 3 },
  { ...joined(ada, "data"), seq: 2 },
];

/** These facts as a backup holds them. */
function filed(some: readonly (typeof facts)[number][]) {
  const found = filing();
  for (const fact of some) found.file({ body: bodyOf(fact), seq: fact.seq ?? null });
  return found;
}

describe("facts that are filed as text", () => {
  test("are found by what they are about, in order, and with their places", () => {
    const found = filed(facts);
    expect(allFiled(found)).toEqual(ordered(facts));
    expect(new Set(found.keys())).toEqual(new Set(facts.flatMap(about)));
    expect(found.get(personKey(ada.id))).toEqual([facts[3]]);
    expect(found.get("person:github:99")).toBeUndefined();
    expect(filing().get(personKey(ada.id))).toBeUndefined();
  });

  test("are found by their ids", () => {
    const found = filed(facts);
    expect(facts.map(({ id }) => found.called(id))).toEqual(facts);
    expect(found.called("nothing")).toBeUndefined();
  });

  test("are the same list for whoever asks again soon, and as true much later", () => {
    const many = Array.from({ length: 20_001 }, (_, index) => merged(index, { author: sam.id }));
    const found = filed([...many, ...facts]);
    const early = found.get(personKey(ada.id));
    expect(found.get(personKey(ada.id))).toBe(early);
    const [busiest = "definitions"] = [...found.keys()].filter(
      (key) => (found.get(key)?.length ?? 0) > 20_000,
    );
    expect(found.get(busiest)).toHaveLength(20_001);
    expect(found.get("definitions")).toEqual([facts[0]]);
    expect(found.get(personKey(ada.id))).toEqual(early);
    expect(found.get(personKey(ada.id))).not.toBe(early);
  });
});

import { expect, test } from "vitest";
import { about } from "../../../src/core/fact.ts";
import { hidesKey } from "../../../src/core/ledger/key.ts";
import { unnamedBy } from "../../../src/core/ledger/naming.ts";
import { commanded } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";

test("whoever wrote /hide-me last is not named, and whoever wrote /show-me after it is", () => {
  const facts = [
    commanded(sam, "hide-me", { at: "2026-11-01T10:00:00.000Z" }),
    commanded(ada, "show-me", { at: "2026-11-03T10:00:00.000Z" }),
    commanded(ada, "hide-me", { at: "2026-11-02T10:00:00.000Z" }),
  ];
  expect([...unnamedBy(facts)]).toEqual([sam.id]);
  expect(unnamedBy([])).toEqual(new Set());
});

test("both words are found by whom they are about, and no other word is", () => {
  for (const word of ["hide-me", "show-me"])
    expect(about(commanded(sam, word))).toContain(hidesKey(sam.id));
  expect(about(commanded(sam, "away"))).not.toContain(hidesKey(sam.id));
});

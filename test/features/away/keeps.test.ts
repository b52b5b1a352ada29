import { expect, test } from "vitest";
import { away } from "../../../src/features/away/index.ts";
import { commanded } from "../../../src/features/conversation/facts.ts";
import { commented } from "../../build/events.ts";
import { sam } from "../../build/people.ts";

test("of an absence the day alone is kept: why somebody is away is nobody's business", () => {
  const text = "/away until 2026-12-24\n/away until 2026-12-24, I am ill\n/back feeling better";
  const kept = commanded(commented(sam, text), away.commands ?? []);
  expect(kept.map(({ argument }) => argument)).toEqual(["2026-12-24", "", ""]);
});

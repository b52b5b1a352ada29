import { expect, test } from "vitest";
import { hunt, SIZE } from "./hunt.ts";
import { SEED, times } from "./seed.ts";
import { inWords } from "./words.ts";

/** For a slow machine. */
const PATIENCE = 1_200_000;

/** Half of a hundred thousand cases: each half has a file of its own, so that both are tried side by side. */
export function tryHalf(which: "first" | "second"): void {
  test(
    `in the ${which} 50,000 of 100,000 cases nothing happens that nobody authorised`,
    () => {
      const cases = times(50_000);
      const before = which === "first" ? 0 : Math.ceil(cases / SIZE);
      const { tried, caught } = hunt(SEED + before, cases);
      expect(caught ? inWords(caught) : "").toBe("");
      expect(tried).toBeGreaterThanOrEqual(cases);
    },
    PATIENCE,
  );
}

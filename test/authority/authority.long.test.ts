import { expect, test } from "vitest";
import { hunt } from "./hunt.ts";
import { SEED, times } from "./seed.ts";
import { inWords } from "./words.ts";

const PATIENCE = 600_000;

test(
  "in 100,000 cases nothing happens that nobody authorised",
  () => {
    const { tried, caught } = hunt(SEED, times(100_000));
    expect(caught ? inWords(caught) : "").toBe("");
    expect(tried).toBeGreaterThanOrEqual(times(100_000));
  },
  PATIENCE,
);

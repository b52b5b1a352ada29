import { expect, test } from "vitest";
import { atOnce, type Steps } from "../../src/definitions/steps.ts";
import { inTurns } from "../../src/github/read/in-turns.ts";

function* counting(until: number, each: () => void): Steps<number> {
  for (let step = 0; step < until; step++) {
    each();
    yield;
  }
  return until;
}

function takeLong(): void {
  const until = performance.now() + 5;
  while (performance.now() < until);
}

test("what is done at once lets nobody go before", () => {
  let others = 0;
  setImmediate(() => others++);
  expect(atOnce(counting(5, takeLong))).toBe(5);
  expect(others).toBe(0);
});

test("what is done in turns lets others go in between", async () => {
  const steps: number[] = [];
  let step = 0;
  const other = (): void => {
    steps.push(step);
    if (step < 20) setImmediate(other);
  };
  setImmediate(other);
  const done = inTurns(counting(20, () => (takeLong(), step++)));
  expect(await done).toBe(20);
  expect(new Set(steps).size).toBeGreaterThan(3);
});

test("a mistake in a step is told to whoever waits for the whole", async () => {
  const failing = counting(3, () => {
    throw new Error("no third step");
  });
  await expect(inTurns(failing)).rejects.toThrow("no third step");
});

import { expect, test } from "vitest";
import { gitHubClock } from "../../../src/github/client/clock.ts";

const NOON = Date.parse("2026-11-20T12:00:00.000Z");

/** A machine's clock that tests move, and GitHub's clock as Waymark tells it. */
function clock(start = NOON) {
  let machine = start;
  const told = gitHubClock(() => machine);
  const pass = (milliseconds: number) => (machine += milliseconds);
  return { ...told, pass };
}

test("before GitHub said anything, the machine's own clock is all there is", () => {
  expect(clock().now()).toBe("2026-11-20T12:00:00.000Z");
});

test("a machine that runs ahead or behind tells GitHub's time", () => {
  for (const off of [-90_000, 90_000]) {
    const { heard, now, pass } = clock(NOON + off);
    heard("Fri, 20 Nov 2026 12:00:00 GMT");
    expect(now()).toBe("2026-11-20T12:00:00.000Z");
    pass(5000);
    expect(now()).toBe("2026-11-20T12:00:05.000Z");
  }
});

test("the answer that came quickest tells best, until it is long ago", () => {
  const { heard, now, pass } = clock();
  heard("Fri, 20 Nov 2026 12:00:00 GMT");
  pass(1900);
  // Cut to the second, and late: it was 12:00:01.9 at GitHub.
  heard("Fri, 20 Nov 2026 12:00:01 GMT");
  expect(now()).toBe("2026-11-20T12:00:01.900Z");
  for (let answer = 0; answer < 32; answer += 1) heard("Fri, 20 Nov 2026 11:00:00 GMT");
  expect(now()).toBe("2026-11-20T11:00:00.000Z");
});

test("what is no date tells nothing", () => {
  const { heard, now } = clock();
  heard("soon");
  expect(now()).toBe("2026-11-20T12:00:00.000Z");
});

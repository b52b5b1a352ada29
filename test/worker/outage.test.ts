import { expect, test, vi } from "vitest";
import { outage } from "../../src/worker/outage.ts";

const GONE = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

function written() {
  const lines: string[] = [];
  const write = (_: object, words: string) => void lines.push(words);
  return { lines, ...outage({ info: write, error: write }) };
}

test("a database that is away is told of once, however many try again, and so is that it's back", () => {
  const { lines, met, over } = written();
  over();
  for (let tries = 0; tries < 20; tries += 1) met(GONE);
  over();
  over();
  expect(lines).toEqual([
    "the database is away: trying again until it is back",
    "the database is back",
  ]);
  met(GONE);
  expect(lines).toHaveLength(3);
});

test("it says for how long it was away", () => {
  vi.useFakeTimers({ now: 0 });
  const about: object[] = [];
  const { met, over } = outage({ info: (what) => void about.push(what), error: () => undefined });
  met(GONE);
  vi.setSystemTime(90_000);
  over();
  vi.useRealTimers();
  expect(about).toEqual([{ seconds: 90 }]);
});

test("what else goes wrong is told of each time", () => {
  const { lines, met } = written();
  for (let tries = 0; tries < 3; tries += 1) met(new Error("the lease was lost"));
  expect(lines).toHaveLength(3);
});

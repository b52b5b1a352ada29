import { expect, it } from "vitest";
import { countedNowAndThen } from "../../../src/web/pages/counted.ts";

it("what takes long to count is counted anew after five minutes, for each organization", async () => {
  let now = "2026-11-20T12:00:00.000Z";
  let people = 100;
  const counted = countedNowAndThen(() => now);
  const count = async () => (people += 1);
  expect(await counted(1, count)).toBe(101);
  now = "2026-11-20T12:04:59.999Z";
  expect([await counted(1, count), await counted(2, count)]).toEqual([101, 102]);
  now = "2026-11-20T12:05:00.000Z";
  expect([await counted(1, count), await counted(2, count)]).toEqual([103, 102]);
});

function away(): Promise<number> {
  return Promise.reject(new Error("the database is away"));
}

it("what could not be counted is counted by whoever asks next", async () => {
  const counted = countedNowAndThen(() => "2026-11-20T12:00:00.000Z");
  await expect(counted(1, away)).rejects.toThrow("the database is away");
  expect(await counted(1, async () => 7)).toBe(7);
});

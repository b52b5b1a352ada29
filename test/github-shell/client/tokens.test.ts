import { expect, test } from "vitest";
import { tokens } from "../../../src/github/client/tokens.ts";

test("a token is kept until a minute before it expires, or until GitHub does not know it", () => {
  let now = 0;
  const kept = tokens(() => now);
  kept.set("7", "one");
  now += 58 * 60_000;
  expect(kept.get("7")).toBe("one");
  now += 60_000;
  expect([kept.get("7"), kept.get("7")]).toEqual([undefined, undefined]);
  kept.set("7", "two");
  kept.forget();
  expect(kept.get("7")).toBeUndefined();
});

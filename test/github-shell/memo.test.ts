import { expect, test } from "vitest";
import { memo } from "../../src/github/memo.ts";

test("what was still being read when something changed is read anew", async () => {
  const { recent, forget } = memo();
  const slow = Promise.withResolvers<string>();
  const first = recent("team/data", () => slow.promise);
  forget();
  slow.resolve("before");
  expect(await first).toBe("before");
  expect(await recent("team/data", async () => "since")).toBe("since");
  expect(await recent("team/data", async () => "once more")).toBe("since");
});

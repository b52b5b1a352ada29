import { expect, test } from "vitest";
import { etags } from "../../../src/github/client/etags.ts";

function kept(length: number) {
  return { etag: `W/"${length}"`, link: undefined, text: "x".repeat(length) };
}

test("the least recently used answers go first, and the memory stays within its bound", () => {
  const memory = etags(100);
  for (const key of ["a", "b", "c", "d"]) memory.set(key, kept(25));
  memory.get("a");
  memory.set("e", kept(25));
  expect(["a", "b", "c", "d", "e"].filter((key) => memory.get(key))).toEqual(["a", "c", "d", "e"]);
});

test("an answer that would push out all others is not kept", () => {
  const memory = etags(100);
  memory.set("small", kept(20));
  memory.set("huge", kept(26));
  expect(memory.get("huge")).toBeUndefined();
  expect(memory.get("small")).toEqual(kept(20));
});

test("an answer that is kept anew replaces the old one", () => {
  const memory = etags(100);
  for (let times = 0; times < 50; times += 1) memory.set("same", kept(25));
  memory.set("other", kept(25));
  expect(memory.get("same")).toEqual(kept(25));
});

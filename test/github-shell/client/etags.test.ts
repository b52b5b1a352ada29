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

/** A page of a hundred open threads, as GitHub lists them. */
function page(number: number) {
  const threads = Array.from({ length: 100 }, (_, index) => ({
    number: number * 100 + index,
    title: `Join the community, ${number}/${index}`,
    url: `https://api.github.com/repos/harbor/website/issues/${number * 100 + index}`,
    body: `### Why?\n\n${"I like maps – and “quays”. ".repeat(200)}${index * 7919}`,
  }));
  return { etag: `W/"${number}"`, link: undefined, text: JSON.stringify(threads) };
}

test("the lists of a nightly round of 2,000 open threads are all there the next night", () => {
  const memory = etags();
  const pages = Array.from({ length: 20 }, (_, number) => page(number));
  expect(pages.reduce((sum, { text }) => sum + text.length, 0)).toBeGreaterThan(10_000_000);
  for (const [number, answer] of pages.entries()) memory.set(`page ${number}`, answer);
  for (const [number, answer] of pages.entries())
    expect(memory.get(`page ${number}`)).toEqual(answer);
});

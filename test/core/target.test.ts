import { expect, test } from "vitest";
import { onThread, parseTarget, type Target, targetKey } from "../../src/core/target.ts";
import { sam } from "../build/people.ts";
import { at } from "../build/places.ts";

const all: readonly Target[] = [
  onThread(at(12)),
  { kind: "proposal", repo: 10, number: 3 },
  { kind: "person", person: sam.id },
  { kind: "community", community: "ui-ux" },
  { kind: "definitions" },
  { kind: "everything" },
];

test.each(all)("the key of $kind leads back to it", (target) => {
  expect(parseTarget(targetKey(target))).toEqual(target);
});

test.each(["", "thread:", "thread:10/", "person", "community", "team:ui-ux", "Thread:1/2"])(
  "no target has the key %j",
  (key) => {
    expect(() => parseTarget(key)).toThrow("no target has the key");
  },
);

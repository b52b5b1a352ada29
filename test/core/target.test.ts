import { expect, test } from "vitest";
import { atSeat, onThread, parseTarget, type Target, targetKey } from "../../src/core/target.ts";
import { sam } from "../build/people.ts";
import { at } from "../build/places.ts";

const all: readonly Target[] = [
  onThread(at(12)),
  { kind: "proposal", repo: 10, number: 3 },
  { kind: "person", person: sam.id },
  { kind: "community", community: "ui-ux" },
  { kind: "record", record: "r1" },
  { kind: "definitions" },
  { kind: "everything" },
];

test.each(all)("the key of $kind leads back to it", (target) => {
  expect(parseTarget(targetKey(target))).toEqual(target);
});

test.each([
  "",
  "thread:",
  "thread:10/",
  "person",
  "community",
  "record:",
  "team:ui-ux",
  "Thread:1/2",
  " everything",
  "everything!",
  "definitions now",
  "person:github:1\nperson:github:2",
])("no target has the key %j", (key) => {
  expect(() => parseTarget(key)).toThrow("no target has the key");
});

test("a request is looked at wherever it lives, and what happened nowhere leads nowhere", () => {
  expect(atSeat({ thread: at(12) })).toEqual([onThread(at(12))]);
  expect(atSeat({ record: "r1" })).toEqual([{ kind: "record", record: "r1" }]);
  expect(atSeat({})).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { rests } from "../../src/core/rests.ts";
import type { Pull } from "../../src/core/shown.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import { ada, sam } from "../build/people.ts";
import { at, home, thread } from "../build/places.ts";
import { type Sketch, world } from "../build/world.ts";

const proposal: Target = { kind: "proposal", repo: home.id, number: 50 };
const pull: Pull = {
  merged: false,
  author: ada,
  title: "Change it",
  labels: [],
  paths: [],
  head: "beef",
  open: true,
  base: { repo: home.id, branch: "main" },
};
const proposed: Sketch = { pull, tip: { repo: home, branch: "main", commit: "c0ffee" } };

describe("nobody looks at a target that is over before something happens there", () => {
  test.each<readonly [string, boolean, Target, Sketch]>([
    ["an open issue", false, onThread(at(1)), { thread: thread() }],
    ["a closed issue", true, onThread(at(1)), { thread: thread({ state: "closed" }) }],
    ["an issue that is gone", true, onThread(at(1)), { threads: [] }],
    ["a proposal", false, proposal, proposed],
    ["a proposal that was closed", true, proposal, { ...proposed, pull: { ...pull, open: false } }],
    ["a person", false, { kind: "person", person: sam.id }, {}],
    ["a community", false, { kind: "community", community: "ui-ux" }, {}],
    ["the definitions", false, { kind: "definitions" }, {}],
    ["everything", false, { kind: "everything" }, {}],
  ])("%s: %s", (_, over, target, sketch) => {
    expect(rests(target, world(sketch))).toBe(over);
  });
});

import { everyFact } from "../../build/every-fact.ts";
import { expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { factsBehind } from "../../../src/core/ledger/evidence.ts";
import { confirmTag } from "../../../src/core/ledger/confirming.ts";
import { commanded, merged, raised } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const confirm = commanded(ada, "/confirm", { thread: at(20) });
const elsewhere = commanded(ada, "/confirm", { thread: at(21) });
const seen = world({
  facts: [
    merged(1),
    merged(2),
    raised(confirmTag("design", "core", sam.id), at(20)),
    raised(confirmTag("design", "core", lin.id), at(21), lin),
    confirm,
    elsewhere,
  ],
});

test("behind a number stands what somebody did, and what others said where they were asked", () => {
  const ids = [merged(2).id, confirm.id, elsewhere.id, "gone/1"];
  expect(factsBehind(ids, sam.id, seen)).toEqual([confirm, merged(2)]);
});

test("behind what somebody closed for others stands that they did", () => {
  const closed: Fact = {
    kind: "closed",
    id: "closed/10/7/1",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(7),
    by: sam.id,
    author: ada.id,
    assignees: [],
    labels: [],
    reason: "completed",
  };
  expect(factsBehind([closed.id], sam.id, world({ facts: [closed] }))).toEqual([closed]);
});

test("behind what somebody triaged for others stands that they did", () => {
  const { triaged } = everyFact;
  expect(factsBehind([triaged.id], triaged.by, world({ facts: [triaged] }))).toEqual([triaged]);
});

test("behind what somebody opened, or merged for others, stands that they did", () => {
  const opened: Fact = {
    kind: "opened",
    id: "opened/10/8",
    at: "2026-11-04T10:00:00.000Z",
    thread: at(8),
    author: sam.id,
  };
  const theirs = merged(9, { author: ada.id, merger: sam.id });
  const known = world({ facts: [opened, theirs] });
  expect(factsBehind([opened.id, theirs.id], sam.id, known)).toEqual([theirs, opened]);
});

test("behind nothing stands nothing", () => {
  expect(factsBehind([], sam.id, seen)).toEqual([]);
});

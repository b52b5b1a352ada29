import { describe, expect, test } from "vitest";
import { knownWorld, WITHOUT_GITHUB } from "../../src/core/known.ts";
import { byKey } from "../../src/core/ledger/by-key.ts";
import type { World } from "../../src/core/world.ts";
import { definitions } from "../build/definitions.ts";
import { joined } from "../build/facts.ts";
import { ada, sam } from "../build/people.ts";
import { at, home } from "../build/places.ts";
import { adopted, newWorld, NOW, world } from "../build/world.ts";

const setting = { now: NOW, org: { id: 7, login: "harbor" } };
const small = definitions();

/** What somebody knows who has the ledger, and nothing else. */
const books = {
  facts: byKey([adopted(), joined()]),
  definitions: (commit: string) => (commit === "c0ffee" ? small : undefined),
  logins: { [sam.id]: "sam" },
};

describe("whoever has a whole ledger at hand", () => {
  test("knows what happened, what is in force, and who people are", () => {
    const seen = knownWorld(setting, { ...books, home });
    expect(seen.ledger.about(`person:${sam.id}`).of("joined")).toHaveLength(1);
    expect(seen.definitions()).toBe(small);
    expect(seen.definitionsAt("beef")).toBeUndefined();
    expect([seen.login(sam.id), seen.login(ada.id)]).toEqual(["sam", "ada"]);
    expect(seen.everybody()).toEqual([sam.id]);
    expect(seen.home()).toBe(home);
    expect(knownWorld(setting, books).home()).toBeUndefined();
  });

  test.each<readonly [string, (seen: World) => unknown]>([
    ["said thread:10/1", (seen) => seen.said(at(1))],
    ["written plan", (seen) => seen.written("plan")],
    ["refusals ", (seen) => seen.refusals()],
    ["account sam", (seen) => seen.account("sam")],
    ["owners ", (seen) => seen.owners()],
    ["thread thread:10/1", (seen) => seen.thread({ repo: 10, number: 1 })],
    ["record r1", (seen) => seen.record("r1")],
    ["pull thread:10/1", (seen) => seen.pull(at(1))],
    ["team ui-ux", (seen) => seen.team("ui-ux")],
    ["keepers ui-ux", (seen) => seen.keepers("ui-ux")],
    [`labels ${JSON.stringify(home)}`, (seen) => seen.labels(home)],
    [`offers ${JSON.stringify(home)}`, (seen) => seen.offers(home)],
    [`issues ${JSON.stringify(home)}`, (seen) => seen.issues(home)],
    [`free ${JSON.stringify({ repo: home, label: "bug" })}`, (seen) => seen.free(home, "bug")],
    ["shown ", (seen) => seen.shown()],
    ["tip ", (seen) => seen.tip()],
    [
      `candidate ${JSON.stringify({ repo: home, commit: "beef" })}`,
      (seen) => seen.candidate(home, "beef"),
    ],
  ])("says so where somebody else would have to be asked: %s", (question, ask) => {
    expect(() => ask(knownWorld(setting, books))).toThrow(`nobody here can answer: ${question}`);
  });

  test("may know more, and says what it is", () => {
    const more = { owners: () => [ada], team: () => undefined };
    const seen = knownWorld(setting, { ...books, more });
    expect(seen.owners()).toEqual([ada.id]);
    expect(seen.team("ui-ux")).toBeUndefined();
  });
});

test("where there is no GitHub to ask, nobody owns it and nothing was said or written", () => {
  const seen = knownWorld(setting, { ...books, more: WITHOUT_GITHUB });
  expect([seen.owners(), seen.said(at(1)), seen.keepers("a"), seen.labels(home)]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect([seen.issues(home), seen.offers(home), seen.refusals()]).toEqual([[], [], {}]);
  expect(seen.free(home, "bug")).toEqual([]);
  expect([seen.written("plan"), seen.account("sam"), seen.team("ui-ux")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("a test's world says only what the test says, so that nothing unread looks like nobody", () => {
  expect(() => world().owners()).toThrow("nobody here can answer: owners");
  expect(() => newWorld().said(at(1))).toThrow("nobody here can answer: said thread:10/1");
  expect(world({ owners: [] }).owners()).toEqual([]);
});

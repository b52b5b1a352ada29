import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { communitiesOf } from "../../../src/core/ledger/belonging.ts";
import { contributions } from "../../../src/core/ledger/contributions.ts";
import type { Person } from "../../../src/core/person.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, joined, merged } from "../../build/facts.ts";
import { ada, lin, sam } from "../../build/people.ts";
import { adopted, newWorld, type Sketch, world } from "../../build/world.ts";

const early = merged(1, { at: "2026-09-01T10:00:00.000Z" });
const later = merged(2, { at: "2026-10-05T10:00:00.000Z" });
const latest = merged(3, { at: "2026-11-10T10:00:00.000Z" });

/** Where what somebody did belongs, by the facts that tell of it. */
function belongs(facts: readonly Fact[], person: Person = sam, more: Sketch = {}) {
  const known = world({ facts, owners: [], ...more });
  const whose = communitiesOf(person.id, known);
  const all = contributions(person.id, known).map((one) => [one.fact, [...whose(one)]]);
  return Object.fromEntries(all);
}

describe("what somebody did", () => {
  test("belongs to each community they were a member of then, and to none before and after", () => {
    const leave = commanded(sam, "/leave ui-ux", { at: "2026-11-01T10:00:00.000Z" });
    const facts = [early, later, latest, joined(), joined(sam, "data"), leave];
    expect(belongs(facts)).toEqual({
      [early.id]: [],
      [later.id]: ["ui-ux", "data"],
      [latest.id]: ["data"],
    });
  });

  test("belongs from the beginning to a community in whose team they were already", () => {
    const facts = [early, later, joined(sam, "ui-ux", { source: "adopted" })];
    expect(belongs(facts)).toEqual({ [early.id]: ["ui-ux"], [later.id]: ["ui-ux"] });
  });

  test("belongs to what they led by the definitions in force then, or by the first ones", () => {
    const first = adopted({ at: "2026-10-01T00:00:00.000Z", leads: { data: [sam.id] } });
    const second = adopted({
      id: "adopted/beef/1",
      at: "2026-11-01T00:00:00.000Z",
      leads: { data: [lin.id], "ui-ux": [ada.id, sam.id] },
    });
    const known = newWorld({ facts: [first, second] });
    const whose = communitiesOf(sam.id, known);
    const led = [early, later, latest].map(({ id, at }) => [...whose({ fact: id, at, types: [] })]);
    expect(led).toEqual([["data"], ["data"], ["ui-ux"]]);
  });

  test("belongs to what they led only while their term went on", () => {
    const leads = "[{ github: ada }, { github: sam, from: 2026-10-01, until: 2026-10-31 }]";
    const terms = definitions({
      "communities/ui-ux.yml": `name: UI/UX\npurpose: Designers share practice.\nleads: ${leads}\n`,
    });
    const begun = { at: "2026-08-01T00:00:00.000Z", people: { ada: ada.id, sam: sam.id } };
    const named = adopted({ ...begun, leads: { "ui-ux": [ada.id, sam.id, lin.id] } });
    const known = { definitions: terms, accounts: { ada, sam } };
    const found = belongs([named, early, later, latest], sam, known);
    expect(found).toEqual({ [early.id]: [], [later.id]: ["ui-ux"], [latest.id]: [] });
    // Nothing tells of the term of whoever is named no more.
    const theirs = [{ ...early, author: lin.id }, named];
    expect(Object.values(belongs(theirs, lin, known))).toEqual([["ui-ux"]]);
  });

  test("belongs to the community that their request or a meeting is about, and to that alone", () => {
    const attending = definitions({
      "waymark.yml":
        "organization: Harbor\ncontributions: [{ type: talk, on: gathering.attended }]\n",
    });
    const told = { ...everyFact.contributed, community: "data" } satisfies Fact;
    const there = { ...everyFact["took-part"], community: "data" } satisfies Fact;
    const facts = [joined(), told, there];
    expect(belongs(facts, sam, { definitions: attending })).toEqual({
      [told.id]: ["data"],
      [there.id]: ["data"],
    });
  });

  test("belongs to where they were then, if nobody wrote down what a request was about", () => {
    const told = everyFact.contributed;
    expect(belongs([joined(), told])).toEqual({ [told.id]: ["ui-ux"] });
  });

  test("belongs to nothing in an organization without definitions in force", () => {
    const whose = communitiesOf(sam.id, newWorld());
    expect([...whose({ fact: early.id, at: early.at, types: ["code"] })]).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { completedHere, completionsIn } from "../../../src/core/ledger/completions.ts";
import { completed, completedOfOld, joined } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

const UIUX = '[["community","UI/UX",["UI/UX"]]]';

describe("a checklist that was completed on a request", () => {
  interface Where {
    readonly id?: string;
    readonly community?: string;
    readonly relevant?: string;
    readonly checklist?: string;
  }

  /** Whether the onboarding counts as completed on Sam's request to join UI/UX, or where that went. */
  function counts(facts: readonly Fact[], where: Where = {}): boolean {
    const { checklist = "onboarding", ...there } = where;
    const here = { id: "join", community: "ui-ux", relevant: UIUX, ...there };
    const known = world({ facts }).ledger.about("thread:10/1");
    return completedHere(checklist, { ...here, facts: known }) !== undefined;
  }

  test("counts there", () => {
    expect(counts([completed()])).toBe(true);
    expect(counts([completed()], { checklist: "other" })).toBe(false);
  });

  test("does not follow the request into another community, process or answer", () => {
    expect(counts([completed()], { community: "data" })).toBe(false);
    expect(counts([completed()], { id: "return" })).toBe(false);
    expect(counts([completed()], { relevant: '[["community","Data",["Data"]]]' })).toBe(false);
  });

  test("counts as of old for what came of the request, and for nothing where nothing did", () => {
    expect(counts([completedOfOld(), joined()])).toBe(true);
    expect(counts([completedOfOld(), joined()], { community: "data" })).toBe(false);
    expect(counts([completedOfOld(), joined(sam, "ui-ux", { thread: at(9) })])).toBe(false);
    expect(counts([completedOfOld()])).toBe(false);
  });
});

describe("what somebody completed in some communities", () => {
  const all = ["ui-ux", "data"];

  function found(facts: readonly Fact[], communities: readonly string[]): number {
    return completionsIn(communities, all, sam.id, world({ facts })).length;
  }

  test("is what they did there, or for no community at all", () => {
    const { community: _, ...general } = completed();
    expect(found([completed()], ["ui-ux"])).toBe(1);
    expect(found([completed()], ["data"])).toBe(0);
    expect(found([general], ["data"])).toBe(1);
  });

  test("is nothing that somebody else did", () => {
    expect(found([{ ...completed(ada), thread: at(1) }], all)).toBe(0);
  });

  test("counts as of old where it can have been in no other", () => {
    expect(found([completedOfOld()], ["ui-ux"])).toBe(0);
    expect(found([completedOfOld()], all)).toBe(1);
    expect(found([completedOfOld(), joined()], ["ui-ux"])).toBe(1);
    expect(found([completedOfOld(), joined()], ["data"])).toBe(0);
  });
});

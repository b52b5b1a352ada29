import { describe, expect, test } from "vitest";
import { raisedOn } from "../../../src/core/asking.ts";
import type { Fact } from "../../../src/core/fact.ts";
import {
  confirmation,
  isQuestion,
  isSpared,
  questionCount,
  questionsOf,
  questionTag,
} from "../../../src/core/ledger/removal-questions.ts";
import { threadKey } from "../../../src/core/place.ts";
import type { World } from "../../../src/core/world.ts";
import {
  question,
  begun,
  closedQuestion,
  confirms,
  listing,
  settledQuestion,
} from "../../build/exactly.ts";
import { raised } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at } from "../../build/places.ts";
import { world } from "../../build/world.ts";

function seen(facts: readonly Fact[], written: Readonly<Record<string, string>> = {}) {
  return world({ facts, written, owners: [ada.id] });
}

describe("a question to the owners", () => {
  test("is known by its issue, its community, and where it stands", () => {
    const facts = [question(), question(1), question(2), closedQuestion(1), settledQuestion(2)];
    const more = [closedQuestion(2), question(3, "data"), raised("plan", at(9))];
    const all = questionsOf("ui-ux", seen([...facts, ...more]));
    expect(all.map(({ tag, state }) => [tag, state])).toEqual([
      [questionTag("ui-ux", 0), "open"],
      [questionTag("ui-ux", 1), "closed"],
      [questionTag("ui-ux", 2), "settled"],
    ]);
    expect(raisedOn(at(61), seen(facts))?.tag).toBe("removals/ui-ux/1");
    expect(["removals/ui-ux/1", "plan"].map(isQuestion)).toEqual([true, false]);
  });

  test("that is settled is known to be without its thread being read", () => {
    const facts = [question(), question(1), settledQuestion(1), question(2), settledQuestion(2)];
    const all = seen(facts);
    const asked: string[] = [];
    const about: World["ledger"]["about"] = (key) => {
      asked.push(key);
      return all.ledger.about(key);
    };
    expect(questionsOf("ui-ux", { ...all, ledger: { about } })).toHaveLength(3);
    expect(asked).toEqual(["community:ui-ux", threadKey(question().thread)]);
  });

  test("has a number of its own in the whole organisation", () => {
    expect(questionCount(seen([question(), question(1, "data"), raised("plan", at(9))]))).toBe(2);
  });

  test("is no other issue of ours that is about a community, or none", () => {
    const { community: _, ...nowhere } = question();
    const other = { ...question(1), tag: "dormant/ui-ux/0" };
    expect(questionsOf("ui-ux", seen([nowhere, other]))).toEqual([]);
  });
});

describe("an owner's /confirm", () => {
  const yes = confirms(ada, [sam]);

  test("counts for exactly those whom they saw", () => {
    expect(confirmation(sam.id, "ui-ux", seen([question(), yes]))).toEqual(at(60));
    expect(confirmation(olu.id, "ui-ux", seen([question(), yes]))).toBeUndefined();
  });

  test("counts in that community only, and where we asked", () => {
    expect(confirmation(sam.id, "data", seen([question(), yes]))).toBeUndefined();
    const there = confirms(ada, [sam], { thread: at(1) });
    expect(confirmation(sam.id, "ui-ux", seen([question(), there]))).toBeUndefined();
  });

  test("counts from owners, and no other word of theirs does", () => {
    expect(confirmation(sam.id, "ui-ux", seen([question(), confirms(lin, [sam])]))).toBeUndefined();
    const other = confirms(ada, [sam], { name: "approve" });
    expect(confirmation(sam.id, "ui-ux", seen([question(), other]))).toBeUndefined();
    const held = confirms(ada, [sam], { argument: "not yet" });
    expect(confirmation(sam.id, "ui-ux", seen([question(), held]))).toBeUndefined();
  });

  test("does not count where nothing was left to decide, nor for somebody who went before it was done", () => {
    const settled = seen([question(), yes, settledQuestion(0)]);
    expect(confirmation(sam.id, "ui-ux", settled)).toBeUndefined();
  });

  test("counts once: whoever is put in again is asked about again", () => {
    const gone = [question(), yes, begun(0, sam)];
    expect(confirmation(sam.id, "ui-ux", seen(gone))).toBeUndefined();
    const elsewhere = [question(), yes, begun(0, olu), begun(1, sam, { community: "data" })];
    expect(confirmation(sam.id, "ui-ux", seen(elsewhere))).toEqual(at(60));
    const again = confirms(ada, [sam], { at: "2026-11-20T11:30:00.000Z" });
    expect(confirmation(sam.id, "ui-ux", seen([...gone, again]))).toEqual(at(60));
    const twice = begun(2, sam, { at: "2026-11-20T11:40:00.000Z" });
    expect(confirmation(sam.id, "ui-ux", seen([...gone, again, twice]))).toBeUndefined();
  });
});

describe("a question that somebody closed without an answer", () => {
  const written = { [questionTag("ui-ux", 0)]: listing([sam]) };

  test("lets those stay who were listed", () => {
    const facts = [question(), closedQuestion()];
    expect(isSpared(sam.id, "ui-ux", seen(facts, written))).toBe(true);
    expect(isSpared(olu.id, "ui-ux", seen(facts, written))).toBe(false);
    expect(isSpared(sam.id, "ui-ux", seen(facts))).toBe(false);
  });

  test.each([
    ["still open", [question()]],
    ["settled", [question(), settledQuestion(), closedQuestion()]],
  ])("is another than one that is %s", (_, facts) => {
    expect(isSpared(sam.id, "ui-ux", seen(facts, written))).toBe(false);
  });
});

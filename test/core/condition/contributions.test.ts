import { describe, expect, test } from "vitest";
import { printCondition, reasonFor } from "../../../src/core/condition/index.ts";
import { definitions, files } from "../../build/definitions.ts";
import { merged } from "../../build/facts.ts";
import { situation } from "../../build/situation.ts";
import { world } from "../../build/world.ts";

const old = merged(1, { at: "2025-11-03T10:00:00.000Z" });
const code = merged(2);
const doc = merged(3, { paths: ["docs/map.md"] });
const here = situation({ world: world({ facts: [old, code, doc] }) });

describe("how much somebody contributed", () => {
  test("counts from the beginning, with the evidence behind the number", () => {
    expect(reasonFor({ contributions: { "at-least": 3 } }, here)).toEqual({
      holds: true,
      says: "3 of 3 contributions",
      evidence: [old.id, code.id, doc.id],
    });
  });

  test("lately counts only what is recent", () => {
    const lately = { contributions: { "at-least": 3, within: "3 months" } };
    expect(reasonFor(lately, here)).toMatchObject({
      holds: false,
      says: "2 of 3 contributions within 3 months",
    });
  });

  test("of one kind counts only that kind", () => {
    const docs = { contributions: { "at-least": 1, types: ["doc", "blog"] } };
    expect(reasonFor(docs, here)).toMatchObject({
      says: "1 of 1 contribution of the kinds “writing documentation” or “writing a blog post”",
      evidence: [doc.id],
    });
  });

  test("on different days is more than much on one", () => {
    const spread = { contributions: { "at-least": 2, within: "1 month", "on-days": 2 } };
    expect(reasonFor(spread, here)).toMatchObject({
      holds: false,
      says: "2 of 2 contributions within 1 month, on 1 of 2 days",
    });
  });

  test("on more days than were asked for says how many they were", () => {
    const spread = { contributions: { "at-least": 1, "on-days": 1 } };
    expect(reasonFor(spread, here).says).toBe("3 contributions, 1 needed, on 2 days, 1 needed");
  });

  test("days begin at midnight UTC where the organisation names no zone", () => {
    const nowhere = definitions({
      "waymark.yml": (files["waymark.yml"] ?? "").replace("timezone: America/Los_Angeles\n", ""),
    });
    const late = merged(4, { at: "2026-11-04T01:00:00.000Z" });
    const facts = [code, late];
    const spread = { contributions: { "at-least": 2, "on-days": 2 } };
    expect(reasonFor(spread, situation({ world: world({ facts }) })).holds).toBe(false);
    const there = situation({
      definitions: nowhere,
      world: world({ facts, definitions: nowhere }),
    });
    expect(reasonFor(spread, there).holds).toBe(true);
  });
});

test("what is asked is said in plain words", () => {
  const words = printCondition(
    { contributions: { "at-least": 5, within: "3 months", "on-days": 3, types: ["code"] } },
    definitions(),
  );
  expect(words).toBe(
    "5 contributions of the kind “writing code” on at least 3 different days within 3 months",
  );
});

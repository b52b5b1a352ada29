import { expect, test } from "vitest";
import { highest, highestAtOnce } from "../../src/core/tiers.ts";
import { definitions } from "../build/definitions.ts";
import { lin, sam } from "../build/people.ts";

const badges = definitions({
  "badges/reviewer.yml": `name: Reviewer
description: Reads what others made.
tiers:
  - { id: bronze, name: Bronze, when: { contributions: { at-least: 1 } } }
  - { id: silver, name: Silver, when: { contributions: { at-least: 2 } } }
  - { id: gold, name: Gold, when: { contributions: { at-least: 3 } } }
`,
});

const DAY = "2026-11-05T10:00:00.000Z";
const held = (badge: string, person = sam.id, at = DAY) => ({ badge, person, at });
const bronze = held("reviewer-bronze");
const silver = held("reviewer-silver");
const other = held("first-step");

test("of a badge's tiers the highest stands for those below it, for each person", () => {
  const lins = held("reviewer-bronze", lin.id);
  expect(highest([silver, bronze, other, lins], badges)).toEqual([silver, other, lins]);
  expect(highest([bronze], badges, [silver, bronze])).toEqual([]);
});

test("a list that tells when things happened leaves out only what came together with something higher", () => {
  const later = held("reviewer-gold", sam.id, "2026-11-09T10:00:00.000Z");
  const stage = { person: sam.id, at: DAY };
  expect(highestAtOnce([later, silver, bronze, stage], badges)).toEqual([later, silver, stage]);
});

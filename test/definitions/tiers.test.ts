import { expect, test } from "vitest";
import { tierWrittenAt } from "../../src/definitions/tiers.ts";
import { definitions } from "../build/definitions.ts";

const tiered = `name: Reviewer
description: Reads what others made.
image: reviewer.svg
previously: [critic]
tiers:
  - { id: bronze, name: Bronze, previously: [reader], when: { contributions: { at-least: 1 } } }
  - { id: silver, name: Silver, description: Reads a lot., image: silver.svg, when: { contributions: { at-least: 9 } } }
`;

test("every tier is a badge of its own, with what its file says of all", () => {
  const { badges } = definitions({ "badges/reviewer.yml": tiered });
  expect(badges["reviewer"]).toBeUndefined();
  expect(badges["reviewer-bronze"]).toEqual({
    name: "Reviewer (Bronze)",
    previously: ["reader", "critic-bronze"],
    description: "Reads what others made.",
    image: "reviewer.svg",
    when: { contributions: { "at-least": 1 } },
    tier: { of: "reviewer", place: 0 },
  });
  expect(badges["reviewer-silver"]).toMatchObject({
    name: "Reviewer (Silver)",
    previously: ["critic-silver"],
    description: "Reads a lot.",
    image: "silver.svg",
    tier: { of: "reviewer", place: 1 },
  });
});

test("what tiers share is told of the lowest, where the file says it", () => {
  const when = { contributions: { "at-least": 1 } };
  const low = {
    file: "reviewer",
    place: 0,
    written: { id: "a", name: "A", previously: ["x"], when },
  };
  const high = { file: "reviewer", place: 1, written: { id: "b", name: "B", when } };
  expect(tierWrittenAt([], high)).toEqual(["tiers", 1]);
  expect(tierWrittenAt(["when", "badge"], high)).toEqual(["tiers", 1, "when", "badge"]);
  expect(tierWrittenAt(["image"], low)).toEqual(["image"]);
  expect(tierWrittenAt(["image"], high)).toBeUndefined();
  expect(tierWrittenAt(["previously", 0], low)).toEqual(["tiers", 0, "previously", 0]);
  expect(tierWrittenAt(["previously", 1], low)).toEqual(["previously", 0]);
  expect(tierWrittenAt(["previously", 0], high)).toBeUndefined();
});

import { describe, expect, test } from "vitest";
import { parseEndorse, parseNominate } from "../../src/commands/nominate.ts";

describe("a nomination", () => {
  test.each([
    ["@ada helping-hand because she answers everybody", "helping-hand", "she answers everybody"],
    ["@ada **Helping hand**, because: she answers", "**Helping hand**,", "she answers"],
    ["@ada  Mano  amiga — porque responde", "Mano amiga —", "responde"],
    ["https://github.com/ada star BECAUSE because", "star", "because"],
    ["@ada star because of the map, because we asked", "star", "of the map, because we asked"],
  ])("reads %s", (argument, badge, reason) => {
    expect(parseNominate(argument)).toEqual({ person: "ada", badge, reason });
  });

  test.each([
    "",
    "@ada",
    "@ada helping-hand",
    "@ada helping-hand because",
    "@ada because she helps",
    "ada helping-hand because she helps",
    "helping-hand because @ada helps",
    "@dependabot[bot] helping-hand because it never sleeps",
    "@-- helping-hand because",
  ])("is none without a person, a badge, and a reason: %s", (argument) => {
    expect(parseNominate(argument)).toBeUndefined();
  });

  test("has a reason that fits into a comment", () => {
    const read = parseNominate(`@ada star because ${"very ".repeat(1000)}kind`);
    expect(read?.reason).toHaveLength(500);
  });
});

test("a yes names whom it is about, the badge, both, or nothing", () => {
  expect(parseEndorse("")).toEqual({ badge: "" });
  expect(parseEndorse("@ada")).toEqual({ person: "ada", badge: "" });
  expect(parseEndorse("@ada helping hand")).toEqual({ person: "ada", badge: "helping hand" });
  expect(parseEndorse("👍")).toEqual({ badge: "" });
  expect(parseEndorse("@ada 🎉!")).toEqual({ person: "ada", badge: "" });
  expect(parseEndorse(" Helping hand ")).toEqual({ badge: "Helping hand" });
});

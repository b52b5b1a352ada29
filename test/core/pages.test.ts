import { describe, expect, test } from "vitest";
import {
  awardCalled,
  awardName,
  awardPage,
  behindPage,
  calendarOf,
  givenName,
  pageOf,
  pathwayPage,
  type Total,
  verifyPage,
} from "../../src/core/pages.ts";
import { definitions, files } from "../build/definitions.ts";
import { commanded, joined } from "../build/facts.ts";
import { sam } from "../build/people.ts";
import { home } from "../build/places.ts";
import { newWorld, world } from "../build/world.ts";

const pages = "https://waymark.example/way";

describe("where people read about a community, or a badge", () => {
  test("is its page, under the address that people reach us by", () => {
    expect(pageOf("communities", "ui-ux", world({ pages }))).toBe(
      "https://waymark.example/way/harbor/communities/ui-ux",
    );
    expect(pageOf("badges", "first-step", world({ pages }))).toBe(
      "https://waymark.example/way/harbor/badges/first-step",
    );
  });

  test.each([
    ["nobody said where people reach us", world()],
    ["the definitions are private", world({ pages, home: { ...home, private: true } })],
    ["nobody knows where the definitions are", world({ pages, home: undefined })],
    ["nothing is in force", newWorld({ pages, home })],
  ])("is nowhere where %s", (_, there) => {
    expect(pageOf("communities", "ui-ux", there)).toBeUndefined();
  });

  test("is nowhere for what is not described", () => {
    expect(pageOf("communities", "chess", world({ pages }))).toBeUndefined();
    expect(pageOf("communities", "constructor", world({ pages }))).toBeUndefined();
  });
});

describe("where everybody can read all facts behind a number about somebody", () => {
  const facts = [commanded(sam, "/publish")];
  const where = (total: Total, there = world({ pages, facts })) =>
    behindPage(sam.id, total, there)?.replace(`${pages}/harbor/people/`, "");

  test("is below their page: of all they did, of a badge, and of a stage", () => {
    expect(where({ kind: "contributions" })).toBe("sam/contributions");
    const called = ["core", "2026"].map((year, index) =>
      givenName({ badge: "core", ...(index > 0 && { year }) }),
    );
    expect(called.map((one) => where({ kind: "badge", called: one }))).toEqual([
      "sam/badges/core",
      "sam/badges/core-2026",
    ]);
    expect(where({ kind: "stage", pathway: "design", stage: "a/b" })).toBe(
      "sam/stages/design/a%2Fb",
    );
  });

  test.each([
    ["they asked for no page", world({ pages })],
    ["they took it back", world({ pages, facts: [...facts, later("/unpublish")] })],
    ["they would rather not be named", world({ pages, facts: [...facts, later("/hide-me")] })],
    ["nobody said where people reach us", world({ facts })],
    ["the definitions are private", world({ pages, facts, home: { ...home, private: true } })],
    ["nobody knows what they are called", world({ pages, facts, logins: {} })],
  ])("is nowhere where %s", (_, there) => {
    expect(where({ kind: "contributions" }, there)).toBeUndefined();
  });
});

function later(line: string) {
  return commanded(sam, line, { at: "2026-11-02T10:00:00.000Z" });
}

describe("where people read about a pathway", () => {
  const both = definitions({
    "communities/data.yml": `${files["communities/data.yml"] ?? ""}pathways: [design]\n`,
  });

  test("is the page of a community of theirs that has it", () => {
    const there = world({ pages, definitions: both, facts: [joined(sam, "data")] });
    expect(pathwayPage("design", sam.id, there)).toBe(
      "https://waymark.example/way/harbor/communities/data#pathway-design",
    );
  });

  test("is that of the first that has it for whoever belongs to none", () => {
    expect(pathwayPage("design", sam.id, world({ pages, definitions: both }))).toMatch(
      /communities\/ui-ux#pathway-design$/,
    );
  });

  test("is nowhere where no community has it, or there are no pages", () => {
    expect(pathwayPage("chess", sam.id, world({ pages }))).toBeUndefined();
    expect(pathwayPage("design", sam.id, world({ definitions: both }))).toBeUndefined();
  });
});

test("a community that plans no meeting has no calendar", () => {
  expect(calendarOf("ui-ux", { name: "UI/UX" }, world({ pages }))).toBeUndefined();
});

describe("where an award is that somebody claimed", () => {
  const award = { person: sam.id, badge: "first-step" };

  test("is its page, by their number and the badge, where badges are signed", () => {
    const there = world({ pages, signs: true });
    expect(awardPage(award, there)).toBe(`${pages}/harbor/awards/3-first-step`);
    expect(awardPage({ ...award, year: "2026" }, there)).toBe(
      `${pages}/harbor/awards/3-first-step-2026`,
    );
    expect(verifyPage(there)).toBe(`${pages}/verify`);
  });

  test.each([
    ["nobody signs", world({ pages })],
    ["nobody shows pages", world({ signs: true })],
    [
      "the definitions are private",
      world({ pages, signs: true, home: { ...home, private: true } }),
    ],
    ["nobody knows where the definitions are", world({ pages, signs: true, home: undefined })],
  ])("is nowhere where %s", (_, there) => {
    expect(awardPage(award, there)).toBeUndefined();
    expect(verifyPage(there)).toBeUndefined();
  });

  test("tells whose it is, and of which badge", () => {
    expect(awardCalled(awardName(sam.id, "first-step"))).toEqual({
      person: sam.id,
      badge: "first-step",
    });
    for (const other of ["first-step", "3", "3-", "03-core", "kai-core"])
      expect(awardCalled(other), other).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { proposalAt, proposed } from "../../../src/core/ledger/proposed.ts";
import type { Pull, Tip } from "../../../src/core/shown.ts";
import { candidate } from "../../build/candidate.ts";
import { sam } from "../../build/people.ts";
import { home, website } from "../../build/places.ts";
import { type Sketch, world } from "../../build/world.ts";

const tip: Tip = { repo: home, branch: "main", commit: "c0ffee" };
const pull: Pull = {
  merged: false,
  author: sam,
  title: "A new stage",
  labels: [],
  paths: ["pathways/design.yml"],
  head: "beef123",
  open: true,
  base: { repo: home.id, branch: "main" },
};

/** What the pull request 4 of the definitions repository would make of them. */
function found(sketch: Sketch, repo = home.id) {
  return proposed({ repo, number: 4 }, world({ tip, ...sketch }));
}

describe("a proposal to the definitions", () => {
  test("is an open pull request that goes to their default branch, at its last commit", () => {
    const candidates = { beef123: candidate() };
    expect(found({ pull, candidates })).toEqual(candidate());
  });

  test("from a fork is held against what stands where it goes; an empty repository has nothing there", () => {
    const candidates = { beef123: candidate() };
    const foreign = { ...pull, foreign: true } as const;
    const target = { repo: home.id, number: 4 };
    const seen = world({ tip, pull: foreign, candidates });
    expect(proposalAt(target, seen)).toEqual({ repo: home, head: "beef123", against: "c0ffee" });
    expect(proposed(target, seen)).toEqual(candidate());
    const empty = world({ tip: { repo: home, branch: "main" }, pull: foreign });
    expect(proposalAt(target, empty)).toEqual({ repo: home, head: "beef123" });
  });

  test.each<readonly [string, Sketch]>([
    ["a pull request that is gone", { pull: undefined }],
    ["a pull request that was closed", { pull: { ...pull, open: false } }],
    ["one to another branch", { pull: { ...pull, base: { repo: home.id, branch: "drafts" } } }],
    ["one that goes to a fork", { pull: { ...pull, base: { repo: website.id, branch: "main" } } }],
  ])("is not %s", (_, sketch) => {
    expect(found(sketch)).toBeUndefined();
  });

  test("is none in another repository: nothing more is asked about it", () => {
    expect(found({}, website.id)).toBeUndefined();
  });
});

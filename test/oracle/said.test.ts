import { describe, expect, test } from "vitest";
import type { Happening, Seen, Word } from "./happenings.ts";
import { unauthorised } from "./judge.ts";

const OPENLY = "website#1";
const QUIETLY = "people#1";
const looked: Happening = { second: 0, by: "waymark", did: "look" };

function opened(by: string, on: string): Happening {
  return { second: 0, by, did: "open", on, writing: { headings: "none" }, labels: [], offers: [] };
}

/** `/nominate sam star`, say, a minute after the last thing. */
function said(by: string, text: string, on = OPENLY, second = 60): Happening {
  const [name = "", about, what] = text.split(" ");
  const word: Word = {
    name,
    ...(about !== undefined && about !== "-" && { about }),
    ...(what !== undefined && { what }),
  };
  return { second, by, did: "say", on, words: [word], shown: true };
}

const BEGUN = [opened("sam", OPENLY), opened("ada", QUIETLY)];

/** What happened, and what was seen after some of it. */
type Line = Happening | { readonly seen: readonly object[] };

/** What is missing, for each effect that was seen. */
function lacking(...lines: readonly Line[]): readonly string[] {
  const all: Happening[] = [...BEGUN];
  const effects: Seen[] = [];
  for (const line of lines) {
    if ("did" in line) all.push(line);
    else {
      all.push(looked);
      effects.push(...line.seen.map((one) => ({ ...one, after: all.length }) as Seen));
    }
  }
  return unauthorised(all, effects).map(({ lacks }) => lacks);
}

const star = { what: "badge", who: "sam", badge: "star" };
const revoked = { what: "revoked", who: "sam", badge: "star" };
const restored = { what: "restored", who: "sam", badge: "star" };
const linked = { what: "linked", who: "sam", called: "kit" };
const unlinked = { what: "unlinked", who: "sam", called: "kit" };
const NOMINATED = said("mia", "nominate sam star");
const GIVEN: readonly Line[] = [NOMINATED, said("lin", "endorse"), { seen: [star] }];
const TAKEN: readonly Line[] = [
  ...GIVEN,
  said("ona", "revoke sam star", QUIETLY),
  { seen: [revoked] },
];

describe("a badge is given by a nomination and the yes of a third", () => {
  test.each(["endorse", "endorse sam", "endorse sam star", "endorse - star"])("/%s", (yes) => {
    expect(lacking(NOMINATED, said("lin", yes), { seen: [star] })).toEqual([]);
  });

  test.each([
    ["a yes alone", []],
    ["a nomination of oneself", [said("sam", "nominate sam star")]],
    ["a nomination by whoever says yes", [said("lin", "nominate sam star")]],
    ["a stranger's nomination", [said("eve", "nominate sam star")]],
    ["a nomination elsewhere", [said("mia", "nominate sam star", QUIETLY)]],
    ["a nomination for something else", [said("mia", "nominate sam bridge")]],
    ["a nomination of whoever has that login by now", [said("mia", "nominate tao star")]],
    ["one of two nominations", [NOMINATED, said("noa", "nominate mia star")]],
    [
      "a nomination by somebody who has gone",
      [NOMINATED, said("mia", "leave"), { seen: [{ what: "left", who: "mia", community: "ui" }] }],
    ],
  ] satisfies readonly [string, readonly Line[]][])("and not by %s", (_, before) => {
    expect(lacking(...before, said("lin", "endorse"), { seen: [star] })).toHaveLength(1);
  });

  test.each(["mia", "sam", "eve", "noa", "zed", "rae", "robot"])(
    "and not by the yes of %s",
    (by) => {
      expect(lacking(NOMINATED, said(by, "endorse"), { seen: [star] })).toHaveLength(1);
    },
  );

  test("and not by a yes that came before, or that means somebody else", () => {
    expect(lacking(said("lin", "endorse"), NOMINATED, { seen: [star] })).toHaveLength(1);
    expect(lacking(NOMINATED, said("lin", "endorse mia"), { seen: [star] })).toHaveLength(1);
    expect(lacking(NOMINATED, said("lin", "endorse - bridge"), { seen: [star] })).toHaveLength(1);
  });

  test("once; and anew only by what was said since it was taken back", () => {
    expect(lacking(...GIVEN, { seen: [star] })).toHaveLength(1);
    const yes = said("lin", "endorse");
    expect(lacking(...TAKEN, yes, { seen: [star] })).toHaveLength(1);
    expect(lacking(...TAKEN, NOMINATED, yes, { seen: [star] })).toEqual([]);
  });
});

describe("a badge is taken back, or given back,", () => {
  test("by others who lead or own, where not everybody reads along", () => {
    for (const by of ["ada", "lin", "ona", "tao"]) {
      const back = said(by, "restore sam star", QUIETLY);
      expect(lacking(...TAKEN, back, { seen: [restored] })).toEqual([]);
      const over = said(by, "revoke sam star", QUIETLY);
      expect(lacking(...GIVEN, over, { seen: [revoked] })).toEqual([]);
    }
  });

  test.each([
    ["somebody else", said("mia", "revoke sam star", QUIETLY)],
    ["the person themselves", said("sam", "revoke sam star", QUIETLY)],
    ["a lead who says it openly", said("ada", "revoke sam star")],
    ["a lead who means another badge", said("ada", "revoke sam bridge", QUIETLY)],
    ["a lead before it was given", said("ada", "revoke sam star", QUIETLY, -60)],
  ])("and not by %s", (_, word) => {
    expect(lacking(...GIVEN, word, { seen: [revoked] })).toHaveLength(1);
  });

  test("where it is theirs, or was", () => {
    const over = said("ada", "revoke sam star", QUIETLY);
    const back = said("ada", "restore sam star", QUIETLY);
    expect(lacking(over, { seen: [revoked] })).toHaveLength(1);
    expect(lacking(...GIVEN, back, { seen: [restored] })).toHaveLength(1);
    expect(lacking(...TAKEN, over, { seen: [revoked] })).toHaveLength(1);
    expect(lacking(...TAKEN, { seen: [restored] })).toHaveLength(1);
  });
});

const CLAIM = said("sam", "that-was-me - kit");
const LINK = said("ada", "link sam kit");
const UNLINK = said("lin", "unlink sam");

describe("whose account somebody has", () => {
  test("say both, in any order", () => {
    expect(lacking(CLAIM, LINK, { seen: [linked] })).toEqual([]);
    expect(lacking(LINK, CLAIM, { seen: [linked] })).toEqual([]);
  });

  test.each([
    ["one alone", [CLAIM]],
    ["a lead alone", [LINK]],
    ["a stranger for them", [CLAIM, said("eve", "link sam kit")]],
    ["they for themselves", [CLAIM, said("sam", "link sam kit")]],
    ["both, of two others", [CLAIM, said("ada", "link sam jo")]],
    ["a lead, of whom somebody else claims", [LINK, said("olu", "that-was-me - kit")]],
    ["both, before it was taken back", [CLAIM, LINK, UNLINK]],
    ["one of both since then", [LINK, UNLINK, CLAIM]],
  ] satisfies readonly [string, readonly Happening[]][])("and not %s", (_, words) => {
    expect(lacking(...words, { seen: [linked] })).toHaveLength(1);
  });

  test("is one person's, until it is taken back by them or somebody who may", () => {
    const both: readonly Line[] = [CLAIM, LINK, { seen: [linked] }];
    const other = { ...linked, who: "olu" };
    const second = [said("olu", "that-was-me - kit"), said("ada", "link olu kit")];
    expect(lacking(...both, ...second, { seen: [other] })).toHaveLength(1);
    expect(lacking(...both, UNLINK, ...second, { seen: [unlinked, other] })).toEqual([]);
    expect(lacking(...both, said("sam", "unlink sam"), { seen: [unlinked] })).toEqual([]);
    expect(lacking(...both, said("eve", "unlink sam"), { seen: [unlinked] })).toHaveLength(1);
    expect(lacking(UNLINK, { seen: [unlinked] })).toHaveLength(1);
  });
});

test("whoever asked says who helped, and nobody else; then it counts", () => {
  const helped = { what: "helped", who: "mia", on: OPENLY };
  expect(lacking(said("sam", "helpful mia"), { seen: [helped] })).toEqual([]);
  expect(lacking(said("ada", "helpful mia"), { seen: [helped] })).toHaveLength(1);
  expect(lacking(said("sam", "helpful mia", QUIETLY), { seen: [helped] })).toHaveLength(1);
  const own = { ...helped, who: "sam" };
  expect(lacking(said("sam", "helpful sam"), { seen: [own] })).toHaveLength(1);
});

import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Happening, Seen } from "./happenings.ts";
import { unauthorised } from "./judge.ts";

test("the oracle shares nothing with what it judges: its files import one another only", () => {
  const files = globSync("test/oracle/*.ts").filter((file) => !file.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const imported = [
      ...readFileSync(file, "utf8").matchAll(/\b(?:from|import)\b\s*\(?\s*["'`]([^"'`]+)/g),
    ];
    expect(
      imported.map(([, name]) => name).filter((name) => !/^\.\/[a-z-]+\.ts$/.test(name ?? "")),
    ).toEqual([]);
  }
});

const ON = "home#1";
const at = { second: 0, by: "sam" };
const asked: Happening = {
  ...at,
  did: "open",
  on: ON,
  writing: { headings: "joining", community: "ui" },
  labels: ["process: join"],
  offers: ["join"],
};
const looked: Happening = { ...at, by: "waymark", did: "look" };

function said(by: string, name: string, shown = true, about?: string): Happening {
  const words = [{ name, ...(about !== undefined && { about }) }];
  return { ...at, by, did: "say", on: ON, words, shown };
}

/** What is missing, for each effect that was seen after these happenings. */
function lacking(happened: readonly Happening[], ...seen: readonly object[]): readonly string[] {
  const all = [...happened, looked];
  const effects = seen.map((one) => ({ ...one, after: all.length }) as Seen);
  return unauthorised(all, effects).map(({ lacks }) => lacks);
}

const passed = { what: "passed", on: ON, process: "join", step: "approval" };
const list = { what: "list", on: ON, process: "join", community: "ui", of: "sam" };
const joined = { what: "joined", who: "sam", community: "ui", on: ON };
const ALL = [
  asked,
  said("ada", "approve"),
  said("ada", "done", true, "meeting"),
  said("sam", "done", true, "conduct"),
];

test("what the right people brought about is authorised, to the end", () => {
  const effects = [
    { what: "request", on: ON },
    passed,
    list,
    { what: "label", on: ON, label: "attended a meeting" },
    { what: "ended", on: ON, process: "join", how: "accepted" },
    joined,
    { what: "in team", who: "sam", team: "ui" },
    { what: "closed", on: ON },
    { what: "stage", who: "sam", stage: "ready" },
    { what: "badge", who: "sam", badge: "settled" },
  ];
  expect(lacking(ALL, ...effects)).toEqual([]);
});

describe("nothing is authorised by", () => {
  test.each([
    { what: "request", on: ON },
    passed,
    list,
    joined,
    { what: "label", on: ON, label: "checklist: complete" },
    { what: "ended", on: ON, process: "join", how: "accepted" },
    { what: "ended", on: ON, process: "join", how: "declined" },
    { what: "ended", on: ON, process: "join", how: "withdrawn" },
    { what: "closed", on: ON },
    { what: "reopened", on: ON },
    { what: "joined", who: "sam", community: "ui" },
    { what: "in team", who: "sam", team: "ui" },
    { what: "out of team", who: "mia", team: "ui" },
    { what: "left", who: "mia", community: "ui" },
    { what: "stage", who: "sam", stage: "ready" },
    { what: "stage", who: "sam", stage: "core" },
    { what: "badge", who: "sam", badge: "carries" },
    { what: "badge", who: "sam", badge: "vouched", on: ON },
    { what: "badge", who: "sam", badge: "vouched" },
    { what: "contribution", who: "sam", on: ON },
    { what: "proposed", on: ON, change: "role" },
    { what: "proposed", on: ON, change: "retire" },
    { what: "left", who: "sam", community: "ui", on: ON },
    { what: "paired", who: "sam", mentor: "ada", on: ON },
    { what: "parted", who: "sam", mentor: "ada" },
    { what: "in force", version: "zed leads" },
  ])("somebody's report and a stranger's words: $what $how$stage$badge", (effect) => {
    const report = { ...asked, writing: { headings: "none" }, labels: [] } as Happening;
    const words = ["approve", "decline", "reopen", "confirm", "start"].map((one) =>
      said("eve", one),
    );
    expect(lacking([report, ...words], effect)).toHaveLength(1);
  });

  test.each([
    ["its author", said("sam", "approve")],
    ["the lead of another community", said("lin", "approve")],
    ["whoever led once", said("rae", "approve")],
    ["whoever took over a lead's login", said("zed", "approve")],
    ["a program", said("robot", "approve")],
    ["a lead's word that no reader sees", said("ada", "approve", false)],
    ["a stranger who agrees", said("eve", "agree")],
    ["a lead on another thread", { ...said("ada", "approve"), on: "home#2" } as Happening],
  ])("an approval of %s", (_, word) => {
    expect(lacking([asked, word], passed)).toHaveLength(1);
  });

  test("an approval for other answers, in another process, or that was taken back", () => {
    const approve = said("ada", "approve");
    const other: Happening = {
      ...at,
      did: "write",
      on: ON,
      writing: { headings: "joining", community: "field" },
    };
    const buddy = { ...asked, labels: ["process: buddy"] } as Happening;
    const swapped: readonly Happening[] = [
      { ...at, by: "wes", did: "unlabel", on: ON, label: "process: buddy" },
      { ...at, by: "wes", did: "label", on: ON, label: "process: join" },
    ];
    expect(lacking([asked, approve, other], passed)).toHaveLength(1);
    expect(lacking([buddy, approve, ...swapped], passed)).toHaveLength(1);
    expect(lacking([asked, approve, said("ada", "withdraw")], passed)).toHaveLength(1);
  });

  test("an item that was cleared last, or ticked by somebody else", () => {
    const label = { what: "label", on: ON, label: "attended a meeting" };
    const undone = said("ada", "undo", true, "meeting");
    expect(lacking([...ALL, undone], passed, label)).toHaveLength(1);
    expect(
      lacking([asked, said("ada", "approve"), said("wes", "done", true, "meeting")], label),
    ).toHaveLength(1);
  });
});

/** A request of Sam's in a process, about UI/UX. */
function asks(process: string, names?: string): Happening {
  const headings = names === undefined ? "joining" : "naming";
  const writing = { headings, community: "ui", ...(names !== undefined && { names }) } as const;
  return { ...asked, writing, labels: [`process: ${process}`], offers: [process] } as Happening;
}

const assigned: Happening = { ...at, by: "wes", did: "assign", on: ON, whom: "rae" };
const kept: Happening = { ...at, by: "ona", did: "add", whom: "eve", team: "keepers" };
const unkept: Happening = { ...at, by: "ona", did: "remove", whom: "eve", team: "keepers" };
const vouched = [
  { what: "contribution", who: "sam", on: ON },
  { what: "badge", who: "sam", badge: "vouched", on: ON },
];
const pair = { what: "paired", who: "sam", mentor: "ada", on: ON };

describe("what a request brings about is authorised by whoever its process asks, and by nobody else", () => {
  test.each([
    ["whoever it names", [asks("vouch", "mia")], "mia", "ada", vouched],
    ["whoever it is assigned to", [asks("guide"), assigned], "rae", "ada", []],
    [
      "somebody in a team",
      [asks("resign"), kept],
      "eve",
      "ada",
      [
        { what: "left", who: "sam", community: "ui", on: ON },
        { what: "out of team", who: "sam", team: "ui" },
      ],
    ],
    ["an owner", [asks("finish")], "ona", "ada", [{ what: "proposed", on: ON, change: "retire" }]],
    ["a lead", [asks("head")], "ada", "mia", [{ what: "proposed", on: ON, change: "role" }]],
    ["a lead who mentors from then on", [asks("pair")], "ada", "mia", [pair]],
  ])("%s", (_, before, who, other, effects) => {
    const [first] = before;
    const process = first?.did === "open" ? first.offers[0] : "";
    const all = [{ what: "passed", on: ON, process, step: "approval" }, ...effects];
    expect(lacking([...before, said(who, "approve")], ...all)).toEqual([]);
    expect(lacking([...before, said(other, "approve")], ...all)).toHaveLength(all.length);
  });

  test("a mentor, while they are one; whoever has been one needs nobody", () => {
    const onPart = (by: string) => ({ ...said(by, "approve"), on: "home#2" }) as Happening;
    const both = [
      asks("pair"),
      said("ada", "approve"),
      { ...asks("part"), on: "home#2" } as Happening,
    ];
    const parts = { what: "passed", on: "home#2", process: "part", step: "approval" };
    const parted = { what: "parted", who: "sam", mentor: "ada" };
    expect(lacking([...both, onPart("ada")], pair, parts, parted)).toEqual([]);
    expect(lacking([...both, onPart("tao")], pair, parts, parted)).toHaveLength(2);
    const guides = { ...asks("guide"), on: "home#3", by: "ada" } as Happening;
    const passes = { what: "passed", on: "home#3", process: "guide", step: "approval" };
    expect(lacking([...both, guides], pair, passes)).toEqual([]);
    expect(lacking([...both, guides], passes)).toHaveLength(1);
  });

  test("nobody who is assigned, or in the team, no more", () => {
    const passes = (process: string) => ({ what: "passed", on: ON, process, step: "approval" });
    const gone: Happening = { ...at, by: "wes", did: "unassign", on: ON, whom: "rae" };
    const guide = [asks("guide"), assigned, said("rae", "approve"), gone];
    const resign = [asks("resign"), kept, said("eve", "approve"), unkept];
    expect(lacking(guide, passes("guide"))).toHaveLength(1);
    expect(lacking(resign, passes("resign"))).toHaveLength(1);
  });
});

test("what Waymark began goes on by the word of whom it is about alone", () => {
  const on = "community#2";
  const wish = { what: "passed", on, process: "term", step: "wish" };
  const left = { what: "left", who: "lin", community: "data", on };
  const other = [
    { what: "ended", on, process: "join", how: "declined" },
    { what: "joined", who: "lin", community: "data", on },
    { what: "label", on, label: "process: join" },
  ];
  const word = (by: string, name: string): Happening => ({
    ...at,
    by,
    did: "say",
    on,
    words: [{ name }],
    shown: true,
  });
  expect(lacking([word("lin", "quit")], wish, left)).toEqual([]);
  expect(lacking([word("lin", "stay")], wish, left)).toHaveLength(1);
  expect(lacking([word("ona", "stay"), word("ada", "quit")], wish, left)).toHaveLength(2);
  expect(lacking([word("lin", "quit")], ...other)).toHaveLength(3);
});

/** A happening so many seconds after the beginning. */
function late<H extends Happening>(happening: H, seconds = 4000): H {
  return { ...happening, second: seconds };
}

const deciding: Happening = {
  ...asked,
  writing: { headings: "asking", community: "ui", names: "mia", size: "Small" },
  labels: ["process: decide"],
  offers: ["decide"],
};

/** What is missing for steps of a decision, an hour and more after it was asked for. */
function lackingLate(happened: readonly Happening[], ...steps: readonly string[]) {
  const all = [...happened, late(looked)];
  const seen = steps.map((step): Seen => ({
    what: "passed",
    on: ON,
    process: "decide",
    step,
    after: all.length,
  }));
  return unauthorised(all, seen).map(({ lacks }) => lacks);
}

describe("what takes its time, or somebody who takes care of it", () => {
  const wes = said("wes", "object", true, "early");
  const mia = said("mia", "object", true, "early");

  test("is over once nobody objects for an hour, and not before", () => {
    expect(lackingLate([deciding], "quiet")).toEqual([]);
    expect(lacking([deciding], { ...passed, process: "decide", step: "quiet" })).toHaveLength(1);
    expect(lackingLate([deciding, wes, said("mia", "object")], "quiet")).toEqual([]);
  });

  test("waits for whoever objects, until they or a lead settled it an hour ago", () => {
    expect(lackingLate([deciding, mia], "quiet")).toHaveLength(1);
    expect(lackingLate([deciding, mia, said("wes", "resolve")], "quiet")).toHaveLength(1);
    expect(lackingLate([deciding, mia, late(said("ada", "resolve"))], "quiet")).toHaveLength(1);
    for (const by of ["mia", "ada"])
      expect(lackingLate([deciding, mia, said(by, "resolve")], "quiet")).toEqual([]);
  });

  test("waits for a lead to whom it is assigned, by their own word or by that of somebody who may", () => {
    const assignment = { what: "assigned", who: "ada", on: ON };
    const taken = { ...passed, process: "decide", step: "taken" };
    expect(lacking([deciding, said("ada", "take")], taken, assignment)).toEqual([]);
    expect(lacking([deciding, said("ona", "assign", true, "ada")], assignment, taken)).toEqual([]);
    expect(lacking([deciding, said("eve", "assign", true, "ada")], assignment, taken)).toHaveLength(
      2,
    );
    expect(lacking([deciding, said("ada", "take"), said("ada", "drop")], taken)).toHaveLength(1);
    const member = { ...assignment, who: "mia" };
    expect(lacking([deciding, said("mia", "take")], member, taken)).toHaveLength(1);
  });

  test("comes in its order: a group is over when all of it is", () => {
    const go = said("ada", "go");
    expect(lackingLate([deciding, go], "quiet", "decision")).toHaveLength(1);
    expect(lackingLate([deciding, go], "weigh")).toHaveLength(1);
  });
});

describe("what happens to somebody for whom others ask", () => {
  const nominated = asks("nominate", "mia");
  const approve = said("ada", "approve");
  const effects = [
    { what: "passed", on: ON, process: "nominate", step: "approval" },
    { what: "ended", on: ON, process: "nominate", how: "accepted" },
  ];

  test("happens once they agree, and to nobody who does not", () => {
    const agree = said("mia", "agree");
    expect(lacking([nominated, approve, agree], ...effects)).toEqual([]);
    expect(lacking([nominated, approve], ...effects)).toHaveLength(1);
    expect(lacking([nominated, approve, said("sam", "agree")], ...effects)).toHaveLength(1);
    expect(lacking([nominated, approve, agree, said("mia", "withdraw")], ...effects)).toHaveLength(
      1,
    );
    const writing = { headings: "naming", community: "ui", names: "olu" } as const;
    const other: Happening = { ...at, did: "write", on: ON, writing };
    expect(lacking([nominated, agree, other, approve], ...effects)).toHaveLength(1);
  });
});

function there(by: string, word: string): Happening {
  return { ...said(by, word), on: "home#2" } as Happening;
}

describe("what goes on elsewhere", () => {
  const rest = { ...asks("rest", "mia"), writing: { ...deciding.writing } } as Happening;
  const begun = {
    what: "begun",
    on: "home#2",
    from: ON,
    process: "follow",
    who: "mia",
    by: "sam",
    community: "ui",
  };
  const ended = { what: "ended", on: ON, process: "rest", how: "accepted" };
  const approve = said("ada", "approve");
  const resting = { what: "passed", on: ON, process: "rest", step: "approval" };

  test("begins once, for whom and by whom the first was, and lets in whoever agrees to it", () => {
    expect(lacking([rest, approve], resting, ended, begun)).toEqual([]);
    expect(lacking([rest], begun)).toHaveLength(1);
    expect(lacking([rest, approve], resting, ended, begun, begun)).toHaveLength(1);
    for (const other of [{ who: "sam" }, { by: "mia" }, { community: "data" }])
      expect(lacking([rest, approve], resting, ended, { ...begun, ...other })).toHaveLength(1);
    const follows = { what: "ended", on: "home#2", process: "follow", how: "accepted" };
    const both = [rest, approve, there("ada", "approve")];
    const all = [resting, ended, begun, { ...resting, on: "home#2", process: "follow" }, follows];
    expect(lacking(both, ...all)).toHaveLength(1);
    expect(lacking([...both, there("mia", "agree")], ...all)).toEqual([]);
  });

  test("is written down, opened, created and remembered once for each end", () => {
    const logged = { what: "logged", on: ON };
    const away = { what: "away", who: "sam", on: ON };
    const pause = {
      ...asks("pause"),
      writing: { headings: "leaving", community: "ui" },
    } as Happening;
    const pauses = { what: "passed", on: ON, process: "pause", step: "approval" };
    expect(lacking([deciding], logged)).toHaveLength(1);
    expect(lacking([pause, approve], pauses, away)).toEqual([]);
    expect(lacking([pause, approve], pauses, away, away)).toHaveLength(1);
    expect(lacking([pause], away)).toHaveLength(1);
    const crew = { ...asks("crew"), writing: { headings: "joining", community: "maps" } };
    const team = { what: "team", team: "maps" };
    const crewed = [
      { what: "passed", on: ON, process: "crew", step: "approval" },
      { what: "ended", on: ON, process: "crew", how: "accepted" },
    ];
    expect(lacking([crew as Happening, said("ona", "approve")], ...crewed, team)).toEqual([]);
    expect(lacking([crew as Happening, approve], ...crewed, team)).toHaveLength(3);
  });
});

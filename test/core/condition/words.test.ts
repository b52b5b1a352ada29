import { describe, expect, test } from "vitest";
import { printCondition } from "../../../src/core/condition/index.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { definitions } from "../../build/definitions.ts";
import { joined } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { restingFacts } from "../../build/resting.ts";
import { situation } from "../../build/situation.ts";
import { reasonFor } from "../../build/spoken.ts";
import { NOW, world } from "../../build/world.ts";

const small = definitions();

function reached(stage: string, more: Partial<FactOf<"stage-reached">> = {}) {
  return {
    kind: "stage-reached",
    id: `stage-reached/design/${stage}`,
    at: "2026-11-05T10:00:00.000Z",
    person: sam.id,
    pathway: "design",
    stage,
    because: "they did it",
    evidence: [],
    ...more,
  } as const;
}

describe("membership for some time", () => {
  const month = { member: { for: "1 month" } };

  test("holds a month after joining, and says when to look again", () => {
    const since = joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.000Z" });
    const reason = reasonFor(month, situation({ world: world({ facts: [since] }) }));
    expect(reason).toEqual({
      holds: false,
      says: "1 month as a member, counted from November 1, 2026",
      due: "2026-12-01T10:00:00.000Z",
      evidence: [since.id],
    });
    const old = situation({ world: world({ facts: [joined()] }) });
    expect(reasonFor(month, old).holds).toBe(true);
  });

  test("counts from the earliest of the communities at hand", () => {
    const facts = [joined(sam, "data"), joined(sam, "ui-ux", { at: "2026-11-01T10:00:00.000Z" })];
    const around = { author: sam.id, subject: sam.id, communities: ["ui-ux", "data"] };
    expect(reasonFor(month, situation({ around, world: world({ facts }) })).holds).toBe(true);
  });

  test("starts again for whoever left and came back, not for a second request", () => {
    const again = joined(sam, "ui-ux", { at: "2026-11-10T10:00:00.000Z" });
    const left: FactOf<"left"> = {
      kind: "left",
      id: "left/1",
      at: "2026-11-05T10:00:00.000Z",
      person: sam.id,
      community: "ui-ux",
      how: "command",
    };
    const stayed = situation({ world: world({ facts: [joined(), again] }) });
    const back = situation({ world: world({ facts: [joined(), left, again] }) });
    expect([stayed, back].map((one) => reasonFor(month, one).holds)).toEqual([true, false]);
  });

  test("does not hold for whoever is no member", () => {
    expect(reasonFor(month, situation())).toEqual({
      holds: false,
      says: "not a member yet, 1 month needed",
    });
  });
});

describe("a stage", () => {
  const first = { stage: { pathway: "design", "is-at-least": "first" } };

  test("is reached by a later one too, of this person on this pathway", () => {
    const facts = [reached("active"), reached("ready")];
    expect(reasonFor(first, situation({ world: world({ facts }) }))).toEqual({
      holds: true,
      says: "the stage “First contribution”",
      evidence: [reached("active").id],
    });
  });

  test.each([
    ["an earlier one", reached("ready")],
    ["somebody else's", reached("first", { person: ada.id })],
    ["another pathway's", reached("first", { pathway: "data" })],
  ])("is not reached by %s", (_, fact) => {
    expect(reasonFor(first, situation({ world: world({ facts: [fact] }) }))).toMatchObject({
      holds: false,
      says: "the stage “First contribution” is still ahead",
    });
  });

  test("does not hold while it rests, unless a later one is there that does not", () => {
    const facts = [reached("first"), ...restingFacts("first")];
    const seen = (more: readonly Fact[]) =>
      reasonFor(first, situation({ world: world({ facts: [...facts, ...more] }) }));
    expect(seen([])).toEqual({
      holds: false,
      says: "the stage “First contribution” rests",
      evidence: [],
    });
    expect(seen([reached("active")])).toMatchObject({ evidence: [reached("active").id] });
  });

  test("that is described no more is called by its id", () => {
    const gone = { stage: { pathway: "gone", "is-at-least": "first" } };
    expect(printCondition(gone, small)).toBe("the stage “first”");
    expect(reasonFor(gone, situation()).holds).toBe(false);
  });
});

describe("a badge", () => {
  const awarded = {
    kind: "awarded",
    id: "awarded/core",
    at: NOW,
    person: sam.id,
    badge: "core",
    because: "",
    evidence: [],
  } as const;

  test("is held by whoever it was awarded to", () => {
    const facts = [awarded, { ...awarded, id: "awarded/regular", badge: "regular" }];
    const held = situation({ world: world({ facts }) });
    expect(reasonFor({ badge: "core" }, held)).toEqual({
      holds: true,
      says: "the badge “Core”",
      evidence: [awarded.id],
    });
    const hers = situation({ world: world({ facts: [{ ...awarded, person: ada.id }] }) });
    expect(reasonFor({ badge: "core" }, hers)).toMatchObject({
      holds: false,
      says: "the badge “Core” is missing",
    });
  });

  test("that is described no more is called by its id", () => {
    expect(printCondition({ badge: "gone" }, small)).toBe("the badge “gone”");
    expect(reasonFor({ badge: "gone" }, situation()).says).toBe("the badge “gone” is missing");
  });
});

describe("a field of the form", () => {
  const answers = {
    tool: { text: "Figma", chosen: ["Figma"] },
    level: { text: "new", chosen: [] },
    note: { text: "", chosen: [] },
  };
  test.each([
    [{ id: "tool", is: "figma" }, true, "“tool” is “figma”"],
    [{ id: "level", is: "New" }, true, "“level” is “New”"],
    [{ id: "tool", is: "Penpot" }, false, "“tool” must be “Penpot”"],
    [{ id: "tool", "is-one-of": ["Penpot", "Figma"] }, true, "“tool” is “Penpot” or “Figma”"],
    [{ id: "gone", "is-one-of": ["a"] }, false, "“gone” must be “a”"],
    [{ id: "level", filled: true }, true, "“level” is filled in"],
    [{ id: "note", filled: true }, false, "“note” must be filled in"],
  ] as const)("%j: %j", (field, holds, says) => {
    expect(reasonFor({ field }, situation({ answers }))).toEqual({ holds, says });
    expect(printCondition({ field }, small)).toContain(`“${field.id}” is `);
  });

  test("is called by what the form asks", () => {
    const asked = situation({
      answers,
      fieldLabels: new Map([["tool", "Which tool do you use?"]]),
    });
    expect(reasonFor({ field: { id: "tool", is: "Figma" } }, asked).says).toBe(
      "“Which tool do you use?” is “Figma”",
    );
  });
});

describe("how people join", () => {
  const open = { joining: "open" } as const;

  test.each([
    [["data"], true, "joining is open to everybody"],
    [["ui-ux"], false, "joining needs an approval"],
    [["data", "ui-ux"], false, "joining is open to everybody and joining needs an approval"],
    [["gone"], true, "joining is open to everybody"],
    [[], false, "no community is named"],
  ])("the communities %j are open: %j", (communities, holds, says) => {
    const around = { author: sam.id, subject: sam.id, communities };
    expect(reasonFor(open, situation({ around }))).toEqual({ holds, says });
  });

  test("is said in plain words", () => {
    expect(printCondition({ joining: "by-approval" }, small)).toBe(
      "the community approves who joins",
    );
  });
});

test("waiting ends by itself, at a time that is known", () => {
  const waiting = situation({ since: "2026-11-15T10:00:00.000Z" });
  expect(reasonFor({ waited: "1 week" }, waiting)).toEqual({
    holds: false,
    says: "1 week from November 15, 2026",
    due: "2026-11-22T10:00:00.000Z",
  });
  expect(reasonFor({ waited: "1 day" }, waiting).holds).toBe(true);
});

test("a checklist is asked where the condition stands", () => {
  expect(reasonFor({ checklist: "onboarding" }, situation()).says).toBe("onboarding done");
});

test("the rest of the language reads plainly", () => {
  const words = [
    { member: { for: "1 month" } },
    { stage: { pathway: "design", "is-at-least": "core" } },
    { badge: "core" },
    { waited: "1 week" },
    { checklist: "onboarding" },
    { checklist: "gone" },
  ].map((condition) => printCondition(condition, small));
  expect(words).toEqual([
    "a member for 1 month",
    "the stage “Core contributor”",
    "the badge “Core”",
    "1 week of waiting",
    "a completed “Onboarding” checklist",
    "a completed “gone” checklist",
  ]);
});

test("in Spanish they read as plainly", () => {
  const condition = {
    all: [
      { contributions: { "at-least": 5, within: "3 months", "on-days": 3, types: ["code"] } },
      { any: [{ member: { for: "1 month" } }, { not: { badge: "core" } }] },
    ],
  } as const;
  expect(printCondition(condition, definitions(), { language: "es" })).toBe(
    "5 contribuciones del tipo «escribir código» en al menos 3 días distintos en un plazo de 3 meses y formar parte de la comunidad desde hace 1 mes o no (la insignia «Core»)",
  );
});

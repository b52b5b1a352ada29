import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { lastQuarters, tallyOf } from "../../../src/core/ledger/tally.ts";
import type { PersonId } from "../../../src/core/person.ts";
import { definitions } from "../../build/definitions.ts";
import { everyFact } from "../../build/every-fact.ts";
import { joined, merged } from "../../build/facts.ts";
import { ada, bot, sam } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { newWorld, world } from "../../build/world.ts";

function counted(facts: readonly Fact[], now = "2026-11-20T12:00:00.000Z") {
  return tallyOf(sam.id, world({ definitions: definitions(), facts, now }));
}

function credited(evidence: string): Fact {
  return {
    kind: "credited",
    id: `credited/${evidence}`,
    at: "2026-11-04T10:00:00.000Z",
    thread: at(7),
    person: sam.id,
    by: ada.id,
    type: "design",
    evidence,
  };
}

describe("the last quarters", () => {
  test("are eight, and end with the one that it is where the organisation is", () => {
    expect(lastQuarters("2026-11-20T12:00:00.000Z", "UTC")).toEqual([
      "2025-1",
      "2025-2",
      "2025-3",
      "2025-4",
      "2026-1",
      "2026-2",
      "2026-3",
      "2026-4",
    ]);
    expect(lastQuarters("2027-01-01T05:00:00.000Z", "America/Los_Angeles").at(-1)).toBe("2026-4");
    expect(lastQuarters("2027-01-01T05:00:00.000Z", "UTC").at(-1)).toBe("2027-1");
  });
});

describe("what somebody contributed", () => {
  const place = { type: "code", repo: website.id, shows: "" };

  test("is added up by quarter, type and repository, and counts for their communities", () => {
    const facts = [
      joined(sam, "ui-ux", { id: "joined/sam" }),
      merged(1, { at: "2026-10-01T12:00:00.000Z" }),
      merged(2, { at: "2026-11-01T12:00:00.000Z" }),
      // It is still September where the organisation is.
      merged(3, { at: "2026-10-01T02:00:00.000Z" }),
    ];
    expect(counted(facts)).toEqual({
      homes: ["ui-ux"],
      counts: [
        { ...place, quarter: "2026-3", count: 1 },
        { ...place, quarter: "2026-4", count: 2 },
      ],
      steps: [],
      rules: [
        { rule: 1, month: "2026-10", repo: website.id, count: 2 },
        { rule: 1, month: "2026-11", repo: website.id, count: 1 },
      ],
    });
  });

  test("is nothing where it was a bot, or an account that is gone: neither is anybody", () => {
    const facts = [merged(1, { author: bot.id, at: "2026-11-01T12:00:00.000Z" })];
    const told = (login: string) =>
      tallyOf(bot.id, world({ definitions: definitions(), facts, logins: { [bot.id]: login } }));
    for (const login of ["renovate[bot]", "ghost"])
      expect(told(login)).toEqual({ homes: [], counts: [], steps: [], rules: [] });
    expect(told("renovate").counts).toHaveLength(1);
  });

  test("is left out where it is older than two years, or was done where not everybody may look", () => {
    const closed = { repo: { ...home, private: true as const }, number: 9 };
    const facts = [
      joined(sam, "ui-ux", { id: "joined/sam" }),
      merged(1, { at: "2024-11-01T12:00:00.000Z" }),
      merged(2, { at: "2024-11-19T12:00:00.000Z" }),
      merged(9, { at: "2026-11-01T12:00:00.000Z", thread: closed }),
    ];
    expect(counted(facts)).toEqual({ homes: [], counts: [], steps: [], rules: [] });
  });

  test("is told by rule from the month in which the two years began, and by quarter from the first whole one", () => {
    const { counts, rules } = counted([merged(2, { at: "2024-12-20T12:00:00.000Z" })]);
    expect(counts).toEqual([]);
    expect(rules).toEqual([{ rule: 1, month: "2024-12", repo: website.id, count: 1 }]);
  });

  test("counts for a rule where a roll was called, too", () => {
    const part: Fact = {
      kind: "took-part",
      id: "took-part/10/9/1",
      at: "2026-11-05T10:00:00.000Z",
      since: "2026-11-05T10:00:00.000Z",
      thread: at(9),
      person: sam.id,
      as: "participant",
      there: true,
      called: "called/10/9",
    };
    const gathering = definitions({
      "waymark.yml": `organization: Harbor\ncontributions:\n  - { type: eventOrganizing, on: gathering.attended }\n`,
    });
    const { rules } = tallyOf(sam.id, world({ definitions: gathering, facts: [part] }));
    expect(rules).toEqual([{ rule: 1, month: "2026-11", repo: home.id, count: 1 }]);
  });

  test("may be a release or an answer, and is left out where it happened nowhere that everybody may look", () => {
    const publishing = definitions({
      "waymark.yml":
        "organization: Harbor\ncontributions: [{ type: platform, on: release.published }, { type: question, on: discussion.answered }]\n",
    });
    const when = "2026-11-05T10:00:00.000Z";
    const { thread: _, ...nowhere } = everyFact.contributed;
    const facts = [
      { ...everyFact.released, by: sam.id, at: when },
      { ...everyFact["answer-chosen"], by: sam.id, author: ada.id, at: when },
      { ...nowhere, person: sam.id, at: when },
    ];
    const { counts } = tallyOf(sam.id, world({ definitions: publishing, facts }));
    expect(counts.map(({ type }) => type).toSorted()).toEqual(["platform", "question"]);
  });

  test("says into which repository its evidence leads", () => {
    const facts = [
      "https://github.com/Harbor/Maps/pull/3?tab=files",
      "https://GITHUB.com/harbor/maps",
      "https://github.com/harbor",
      "https://figma.example/sketch",
    ].map(credited);
    const { counts } = counted(facts);
    expect(counts.map(({ shows, count }) => [shows, count])).toEqual([
      ["harbor/maps", 2],
      ["", 2],
    ]);
  });

  test("is nothing where nothing was adopted yet", () => {
    expect(tallyOf(sam.id, newWorld())).toEqual({ homes: [], counts: [], steps: [], rules: [] });
  });
});

function reached(stage: string, day: string, person: PersonId = sam.id): Fact {
  const when = `2026-${day}T10:00:00.000Z`;
  const id = `stage-reached/${stage}/${person}`;
  return {
    kind: "stage-reached",
    id,
    at: when,
    person,
    pathway: "design",
    stage,
    because: "",
    evidence: [],
  };
}

describe("how long somebody took from stage to stage", () => {
  const design = definitions({
    "pathways/design.yml": `
name: Design
stages:
  - { id: ready, name: Ready, when: { contributions: { at-least: 1 } } }
  - { id: first, name: First, when: { contributions: { at-least: 2 } } }
  - { id: core, name: Core, when: { contributions: { at-least: 9 } } }
`,
  });

  function steps(...facts: readonly Fact[]) {
    const { steps: all } = tallyOf(sam.id, world({ definitions: design, facts }));
    return all.filter(({ pathway }) => pathway === "design");
  }

  test("is told in days, and above two weeks in whole weeks", () => {
    const ready = reached("ready", "09-01");
    expect(steps(ready)).toEqual([]);
    const first = { pathway: "design", stage: "first" };
    expect(steps(ready, reached("first", "09-11"))).toEqual([{ ...first, days: 10 }]);
    expect(steps(ready, reached("first", "09-17"), reached("core", "11-01"))).toEqual([
      { ...first, days: 14 },
      { pathway: "design", stage: "core", days: 21 + 21 },
    ]);
  });

  test("is never less than nothing, and nobody else's", () => {
    const early = [reached("ready", "09-11"), reached("first", "09-01")];
    expect(steps(...early).map(({ days }) => days)).toEqual([0]);
    expect(steps(reached("ready", "09-01"), reached("first", "09-11", ada.id))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { lastQuarters, tallyOf } from "../../../src/core/ledger/tally.ts";
import { definitions } from "../../build/definitions.ts";
import { joined, merged } from "../../build/facts.ts";
import { ada, sam } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { world } from "../../build/world.ts";

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
      communities: ["ui-ux"],
      counts: [
        { ...place, quarter: "2026-3", count: 1 },
        { ...place, quarter: "2026-4", count: 2 },
      ],
    });
  });

  test("is left out where it is older than two years, or was done where not everybody may look", () => {
    const closed = { repo: { ...home, private: true as const }, number: 9 };
    const facts = [
      joined(sam, "ui-ux", { id: "joined/sam" }),
      merged(1, { at: "2024-11-01T12:00:00.000Z" }),
      merged(2, { at: "2024-12-20T12:00:00.000Z" }),
      merged(9, { at: "2026-11-01T12:00:00.000Z", thread: closed }),
    ];
    expect(counted(facts)).toEqual({ communities: [], counts: [] });
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
    expect(tallyOf(sam.id, world({ facts: [] })).counts).toEqual([]);
  });
});

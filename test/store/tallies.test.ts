import { describe, expect, it } from "vitest";
import type { Tallied } from "../../src/core/ledger/tally.ts";
import { lin, sam } from "../build/people.ts";
import { home, website } from "../build/places.ts";
import { freshStore } from "./database.ts";

const store = await freshStore();

function one(more: Partial<Tallied> = {}): Tallied {
  return { quarter: "2026-4", type: "code", repo: home.id, shows: "", count: 3, ...more };
}

function all(community?: string, since = "2025-1") {
  return store.contributed(7, { since, ...(community !== undefined && { community }) });
}

describe("what was contributed", () => {
  it("is added up over everybody, and for each of their homes", async () => {
    const older = one({ quarter: "2024-4", count: 9 });
    await store.commit(
      7,
      {
        tallies: {
          person: sam.id,
          homes: ["ui-ux", "data"],
          counts: [one(), older],
          steps: [],
          rules: [],
        },
      },
      {
        tallies: {
          person: lin.id,
          homes: ["data"],
          counts: [one({ count: 2 })],
          steps: [],
          rules: [],
        },
      },
    );
    expect(await all()).toEqual([{ quarter: "2026-4", type: "code", count: 5 }]);
    expect(await all("ui-ux")).toEqual([{ quarter: "2026-4", type: "code", count: 3 }]);
    expect(await all("data")).toEqual([{ quarter: "2026-4", type: "code", count: 5 }]);
    expect(await all("data", "2024-1")).toHaveLength(2);
    expect(await store.contributed(8, { since: "2025-1" })).toEqual([]);
    const kept = await store.tallies(7, [sam.id, "github:404"]);
    expect([...kept]).toEqual([
      [sam.id, { homes: ["ui-ux", "data"], counts: [one(), older], steps: [], rules: [] }],
    ]);
  });

  it("follows what is kept of each, and who belongs where, however often it is said", async () => {
    const now = {
      person: sam.id,
      homes: ["data"],
      counts: [one({ type: "doc", count: 1 })],
      steps: [],
      rules: [],
    };
    const before = { ...now, counts: [one({ count: 50 })] };
    await store.commit(7, { tallies: before }, { tallies: now });
    await store.commit(7, { tallies: now });
    const both = [
      { quarter: "2026-4", type: "code", count: 2 },
      { quarter: "2026-4", type: "doc", count: 1 },
    ];
    expect(await all()).toEqual(both);
    expect(await all("data")).toEqual(both);
    expect(await all("ui-ux")).toEqual([]);
  });

  it("is told as far as everybody may look, where it was done and where it is shown", async () => {
    const counts = [
      one({ quarter: "2025-2", repo: website.id, count: 6 }),
      one({ quarter: "2025-3", shows: `${website.owner}/${website.name}`.toLowerCase(), count: 7 }),
    ];
    const other = { person: "github:99", homes: [], counts, steps: [], rules: [] } as const;
    await store.commit(7, { repositories: [home, website], tallies: other });
    expect((await all()).map(({ count }) => count)).toEqual(expect.arrayContaining([6, 7]));
    await store.commit(7, { repositories: [{ ...website, private: true }] });
    expect((await all()).map(({ count }) => count)).not.toContain(6);
    expect((await all()).map(({ count }) => count)).not.toContain(7);
  });
});

describe("how long people took from stage to stage", () => {
  const step = { pathway: "design", stage: "first" };

  it("is added up, and follows what is kept of each", async () => {
    const nothing = { homes: [], counts: [], rules: [] } as const;
    const theirs = (days: readonly number[]) => days.map((some) => ({ ...step, days: some }));
    await store.commit(
      9,
      { tallies: { person: sam.id, ...nothing, steps: theirs([7]) } },
      { tallies: { person: lin.id, ...nothing, steps: theirs([7, 3]) } },
    );
    expect(await store.steps(9, ["design"])).toEqual([
      { ...step, days: 3, count: 1 },
      { ...step, days: 7, count: 2 },
    ]);
    await store.commit(9, { tallies: { person: lin.id, ...nothing, steps: theirs([7]) } });
    expect(await store.steps(9, ["design"])).toEqual([{ ...step, days: 7, count: 2 }]);
    expect(await store.steps(9, [])).toEqual([]);
    expect(await store.steps(9, ["data"])).toEqual([]);
  });
});

describe("what rules counted", () => {
  it("is added up, with the last month, where everybody may look", async () => {
    const nothing = { homes: [], counts: [], steps: [] } as const;
    const rule = { rule: 1, month: "2026-10", repo: home.id, count: 3 };
    await store.commit(
      6,
      { repositories: [home, website] },
      { tallies: { person: sam.id, ...nothing, rules: [rule, { ...rule, rule: 2 }] } },
      {
        tallies: {
          person: lin.id,
          ...nothing,
          rules: [{ ...rule, month: "2026-11", repo: website.id }],
        },
      },
    );
    expect(await store.ruleCounts(6, "2024-11")).toEqual([
      { rule: 1, count: 6, last: "2026-11" },
      { rule: 2, count: 3, last: "2026-10" },
    ]);
    expect(await store.ruleCounts(6, "2026-11")).toEqual([{ rule: 1, count: 3, last: "2026-11" }]);
    await store.commit(6, { repositories: [{ ...website, private: true }] });
    expect(await store.ruleCounts(6, "2026-11")).toEqual([]);
  });
});

import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { about, type Fact } from "../../src/core/fact.ts";
import { isDaily } from "../../src/core/ledger/key.ts";
import { forget } from "../../src/store/facts.ts";
import { everyFact } from "../build/every-fact.ts";
import { freshStore } from "./database.ts";

const store = await freshStore();
let organizations = 100;
const somewhere = () => ++organizations;

const DID = "did:github:1";

function merged(number: number, at = "2026-02-01T10:00:00.000Z"): Fact {
  const thread = { repo: { id: 5, owner: "harbor", name: "docs" }, number };
  const what = { title: `Part ${number}\n`, labels: [], paths: ["a.ts"] };
  return { kind: "merged", id: `merged/5/${number}`, at, thread, author: "github:1", ...what };
}

/** Several times a day, over the whole of February. */
const many = Array.from({ length: 600 }, (_, index) => {
  const day = String(1 + Math.floor(index / 22)).padStart(2, "0");
  return merged(index + 1, `2026-02-${day}T${String(index % 22).padStart(2, "0")}:00:00.000Z`);
});

async function did(org: number): Promise<readonly Fact[]> {
  return (await store.factsAbout(org, [DID])).get(DID) ?? [];
}

describe("what somebody did day by day", () => {
  it("is found in order, by them alone, in one row for ten days", async () => {
    const org = somewhere();
    const [late, first, second] = [merged(3, "2026-03-01T10:00:00.000Z"), merged(1), merged(2)];
    await store.commit(org, { facts: [late] });
    await store.commit(org, { facts: [second, first] });
    const found = await store.factsAbout(org, [DID, "person:github:1", "thread:5/2"]);
    expect(found).toEqual(
      new Map<string, readonly Fact[]>([
        [DID, [first, second, late]],
        ["thread:5/2", [second]],
      ]),
    );
    const rows = await store.db.selectFrom("deeds").select("days").where("org", "=", org).execute();
    expect(rows.map(({ days }) => days).toSorted()).toEqual(["2026-02-0", "2026-03-0"]);
    expect(await did(somewhere())).toEqual([]);
  });

  it("is there once, however often and by however many it is told", async () => {
    const org = somewhere();
    await Promise.all([1, 2, 3].map(() => store.commit(org, { facts: [merged(1), merged(1)] })));
    await store.commit(org, { facts: [merged(1), merged(2)] });
    expect(await did(org)).toEqual([merged(1), merged(2)]);
  });

  it("is told apart each time it is written, whatever PostgreSQL numbers it", async () => {
    const org = somewhere();
    const seen = new Set<number>([0]);
    for (const number of [1, 2, 3, 4]) {
      await store.commitSoon(org, { facts: [merged(number)] });
      const rows = store.db.selectFrom("deeds").select("written").where("org", "=", org);
      seen.add((await rows.executeTakeFirstOrThrow()).written);
    }
    await forget(store.db, org, [merged(1)]);
    const rows = store.db.selectFrom("deeds").select("written").where("org", "=", org);
    seen.add((await rows.executeTakeFirstOrThrow()).written);
    expect(seen.size).toBe(6);
  });

  it("is everybody's who did anything", async () => {
    const org = somewhere();
    await store.commit(org, { facts: [merged(1)] });
    expect(await store.everybody(org)).toEqual(["github:1"]);
  });

  it("is forgotten where nothing tells of it any more, and what stands beside it stays", async () => {
    const org = somewhere();
    const march = merged(3, "2026-03-01T10:00:00.000Z");
    await store.commit(org, { facts: [merged(1), merged(2), march] });
    expect(await did(org)).toHaveLength(3);
    await forget(store.db, org, [merged(1), march]);
    expect(await did(org)).toEqual([merged(2)]);
  });

  it("is read once, where it is much: later on only the days that changed", async () => {
    const org = somewhere();
    await store.commit(org, { facts: many });
    const first = await did(org);
    expect(first).toEqual(many);
    expect(await did(org)).toBe(first);
    const news = merged(700, "2026-02-11T09:30:00.000Z");
    await store.commit(org, { facts: [news] });
    const then = await did(org);
    expect(then).toHaveLength(601);
    expect(then.map(({ at }) => at)).toEqual(then.map(({ at }) => at).toSorted());
    expect(then).toContainEqual(news);
    expect(then[0]).toBe(first[0]);
    await forget(store.db, org, many.slice(0, 400));
    expect(await did(org)).toEqual([news, ...many.slice(400)]);
  });

  it("stays what it is when it is made anew, of whatever kind", async () => {
    const org = somewhere();
    const facts = Object.values(everyFact);
    await store.commit(org, { facts });
    const keys = [...new Set(facts.flatMap(about))].filter(isDaily);
    const before = await store.factsAbout(org, keys);
    expect([...before.values()].flat().map(({ kind }) => kind)).toContain("took-part");
    expect(await store.deedsAnew(org, false)).toBe(true);
    await store.db.updateTable("deeds").set({ bodies: "" }).where("org", "=", org).execute();
    expect(await store.deedsAnew(org, true)).toBe(true);
    expect(await store.factsAbout(org, keys)).toEqual(before);
  });

  it("has our own records as they were written down, also where our clock went back", async () => {
    const org = somewhere();
    const there = everyFact["took-part"];
    const [sooner, later] = ["2026-11-01T09:59:58.000Z", "2026-11-01T10:00:00.000Z"];
    const first = { ...there, id: "took-part/1/0", at: later };
    const second = { ...there, id: "took-part/1/1", at: sooner, there: false };
    await store.commit(org, { facts: [first] });
    await store.commit(org, { facts: [second] });
    const keys = about(there);
    for (const facts of (await store.factsAbout(org, keys)).values())
      expect(facts.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(keys.filter(isDaily)).toHaveLength(1);
  });

  it("is read anew where another process wrote it anew, in as many letters", async () => {
    const org = somewhere();
    await store.commit(org, { facts: many });
    await did(org);
    await sql`update deeds set bodies = replace(bodies, 'a.ts', 'b.ts')
      where org = ${org} and days = '2026-02-1'`.execute(store.db);
    const changed = (await did(org)).filter(
      (fact) => fact.kind === "merged" && fact.paths[0] === "b.ts",
    );
    expect(changed.length).toBeGreaterThan(100);
  });
});

import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Tallied } from "../../src/core/ledger/tally.ts";
import type { Person } from "../../src/core/person.ts";
import { whoContributed } from "../../src/store/migrations/0020-who-contributed.ts";
import { everyFact } from "../build/every-fact.ts";
import { ada, lin, olu, sam } from "../build/people.ts";
import { home, website } from "../build/places.ts";
import { freshStore } from "./database.ts";

const store = await freshStore();
const wanted = { stages: [], since: "2025-1", most: 9 };

function one(more: Partial<Tallied> = {}): Tallied {
  return { quarter: "2026-4", type: "code", repo: home.id, shows: "", count: 3, ...more };
}

/** Those who are shown, and how many there are. */
async function everybody(org: number, how: typeof wanted) {
  const list = await store.contributingPeople(org, how);
  return { list, count: await store.contributingCount(org, how) };
}

async function keep(person: Person, ...counts: readonly Tallied[]): Promise<void> {
  const tallies = { person: person.id, homes: [], counts, steps: [], rules: [] };
  await store.commit(7, { tallies });
}

describe("everybody who contributed", () => {
  it("is found in what was kept before anybody kept where", async () => {
    await keep(sam, one(), one({ quarter: "2026-3" }), one({ shows: "harbor/other" }));
    const kept = await store.db.selectFrom("contributors").selectAll().execute();
    await store.db.deleteFrom("contributors").execute();
    const [, fill = ""] = whoContributed.sql.split(";\n");
    await sql.raw(fill).execute(store.db);
    expect(await store.db.selectFrom("contributors").selectAll().execute()).toEqual(kept);
    expect(kept).toMatchObject([{ quarter: "2026-4", repo: home.id, shows: "" }]);
  });

  it("is whoever was recognized, and then whoever else did something in public", async () => {
    await store.commit(7, { repositories: [home, website] });
    await keep(ada, one(), one({ type: "doc" }));
    await keep(lin);
    await keep(sam, one({ repo: website.id }));
    await store.commit(7, { facts: [{ ...everyFact.awarded, person: olu.id }] });
    expect(await everybody(7, wanted)).toEqual({
      list: [olu.id, ada.id, sam.id],
      count: 3,
    });
    expect(await everybody(7, { ...wanted, most: 2 })).toEqual({
      list: [olu.id, ada.id],
      count: 3,
    });
    expect(await everybody(8, wanted)).toEqual({ list: [], count: 0 });
  });

  it("is nobody whose work nobody may look at now, or was long ago", async () => {
    await keep(lin, one({ shows: `${website.owner}/${website.name}` }));
    await store.commit(7, { repositories: [{ ...website, private: true }] });
    const left = { list: [olu.id, ada.id], count: 2 };
    expect(await everybody(7, wanted)).toEqual(left);
    const lately = { ...wanted, since: "2027-1" };
    expect(await everybody(7, lately)).toEqual({ list: [olu.id], count: 1 });
  });

  it("follows what is kept of each, however often and together it is said", async () => {
    const elsewhere = one({ repo: 99, quarter: "2027-1" });
    await keep(ada, elsewhere, { ...elsewhere, quarter: "2026-4" });
    const lately = { ...wanted, since: "2027-1" };
    const both = { list: [olu.id, ada.id], count: 2 };
    expect(await everybody(7, lately)).toEqual(both);
    const none = { person: ada.id, homes: [], counts: [], steps: [], rules: [] };
    await store.commit(7, { tallies: { ...none, counts: [one()] } }, { tallies: none });
    expect(await everybody(7, wanted)).toEqual({ list: [olu.id], count: 1 });
    await keep(ada, one(), one({ quarter: "2026-3" }));
    expect(await everybody(7, wanted)).toEqual(both);
  });

  it("is somebody once, however often they were recognized and whatever they did", async () => {
    await keep(olu, one());
    expect(await everybody(7, wanted)).toEqual({
      list: [olu.id, ada.id],
      count: 2,
    });
  });

  it("is everybody, also where one of them was recognized again and again since", async () => {
    const often = Array.from({ length: 40 }, (_, time) => {
      const at = `2027-02-01T10:00:${String(time + 10)}.000Z`;
      return { ...everyFact.awarded, id: `awarded/often/${time}`, at, person: lin.id };
    });
    await store.commit(7, { facts: often });
    expect(await everybody(7, { ...wanted, most: 2 })).toEqual({
      list: [lin.id, olu.id],
      count: 3,
    });
  });
});

import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/core/fact.ts";
import { standings } from "../../src/core/ledger/memberships.ts";
import { knownWorld } from "../../src/core/known.ts";
import { byKey } from "../../src/core/ledger/by-key.ts";
import { openStore } from "../../src/store/store.ts";
import { definitions, files } from "../build/definitions.ts";
import { commanded, joined } from "../build/facts.ts";
import { ada, olu, lin, sam } from "../build/people.ts";
import { at, home } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { freshDatabase, freshStore } from "./database.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const small = definitions();
const guild = definitions({
  "communities/ui-ux.yml": undefined,
  "communities/guild.yml": `${files["communities/ui-ux.yml"]}previously: [ui-ux]\n`,
});

/** Sam and Olu joined, Olu goes, Lin left, Ada leads and was put into the team by hand. */
const HAPPENED: readonly Fact[] = [
  joined(sam, "ui-ux", { id: "joined/sam" }),
  joined(olu, "ui-ux", { id: "joined/olu", thread: at(2) }),
  commanded(olu, "/leave ui-ux", { thread: at(9) }),
  joined(lin, "ui-ux", { id: "joined/lin", thread: at(3) }),
  {
    kind: "left",
    id: "left/lin",
    at: "2026-11-02T10:00:00.000Z",
    person: lin.id,
    community: "ui-ux",
    how: "by-hand",
  },
  joined(ada, "data", { id: "joined/ada", thread: at(4) }),
  {
    kind: "awarded",
    id: "awarded/first/1",
    at: "2026-11-03T10:00:00.000Z",
    person: sam.id,
    badge: "first",
    because: "1 contribution",
    evidence: [],
  },
  {
    kind: "stage-reached",
    id: "stage-reached/design/one/1",
    at: "2026-11-03T09:59:00.000Z",
    person: sam.id,
    pathway: "design",
    stage: "one",
    because: "1 contribution",
    evidence: [],
  },
];

type Kept = Awaited<ReturnType<typeof freshStore>>;

async function begun(): Promise<Kept> {
  const store = await freshStore();
  await store.saveOrganization(7, { login: "harbor", home });
  await store.commit(7, { facts: [adopted()], adopts: { commit: "c0ffee", definitions: small } });
  return store;
}

/** Who stands where as it is kept, and as the ledger says. */
async function both(store: Kept, community: string, inForce = small) {
  const facts = await store.allFacts(7);
  const world = knownWorld(
    { now: NOW, org: { id: 7, login: "harbor" } },
    { facts: byKey(facts), definitions: () => inForce, logins: {} },
  );
  const kept = (await store.standings(7, [community])).get(community) ?? [];
  return {
    kept: kept.map(({ person, going, joined: brought }) => [person, going, brought?.id]),
    folded: [...standings(community, world)].map(([person, { going, joined: brought }]) => [
      person,
      going,
      brought?.id,
    ]),
  };
}

describe("who stands where", () => {
  it("is kept with each commit as the ledger says it", async () => {
    const store = await begun();
    for (const fact of HAPPENED) await store.commit(7, { facts: [fact] });
    const { kept, folded } = await both(store, "ui-ux");
    expect(kept).toEqual(folded);
    expect(kept).toEqual([
      [sam.id, false, "joined/sam"],
      [olu.id, true, undefined],
      [lin.id, false, undefined],
    ]);
    expect(await both(store, "data")).toMatchObject({ kept: [[ada.id, false, "joined/ada"]] });
    const counts = await store.memberCounts(7, ["ui-ux", "data", "nowhere"]);
    expect(Object.fromEntries(counts)).toEqual({ "ui-ux": 1, data: 1 });
    expect(await store.besideAnew(7, false)).toBe(0);
  });

  it("is the same in one commit, and where what came first is told last", async () => {
    const [one, other] = [await begun(), await begun()];
    await one.commit(7, { facts: HAPPENED });
    for (const fact of HAPPENED.filter(({ kind }) => kind === "commanded"))
      await other.commit(7, { facts: [fact] });
    await other.commit(7, { facts: HAPPENED });
    expect((await both(one, "ui-ux")).kept).toEqual((await both(other, "ui-ux")).kept);
    expect(await other.besideAnew(7, false)).toBe(0);
  });

  it("goes with a community to its new name, and back", async () => {
    const store = await begun();
    await store.commit(7, { facts: HAPPENED });
    const renames = { "communities/ui-ux": "guild" };
    const later = { at: "2026-11-10T00:00:00.000Z", commit: "beef", renames };
    await store.commit(7, {
      facts: [adopted({ id: "adopted/beef/1", ...later })],
      adopts: { commit: "beef", definitions: guild },
    });
    const { kept, folded } = await both(store, "guild", guild);
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(folded);
    expect((await store.standings(7, ["ui-ux"])).size).toBe(0);
    // Whoever comes now comes under the name of today.
    await store.commit(7, { facts: [joined(ada, "guild", { id: "joined/ada/2", thread: at(6) })] });
    expect((await both(store, "guild", guild)).kept).toHaveLength(4);
    expect(await store.besideAnew(7, false)).toBe(0);
    const back = { at: "2026-11-12T00:00:00.000Z", commit: "c0ffee" };
    await store.commit(7, {
      facts: [adopted({ id: "adopted/c0ffee/2", ...back })],
      adopts: { commit: "c0ffee", definitions: small },
    });
    expect((await both(store, "ui-ux")).kept).toHaveLength(4);
    expect(await store.besideAnew(7, false)).toBe(0);
  });

  it("is made anew where it is not what the ledger says, and once after an older Waymark", async () => {
    const url = await freshDatabase();
    const store = await openStore(url);
    await store.saveOrganization(7, { login: "harbor", home });
    await store.commit(7, { facts: HAPPENED });
    const before = await stateOf(store);
    await sql`delete from standings where person = ${sam.id}`.execute(store.db);
    await sql`insert into standings values (7, 'ui-ux', 'github:404', null, true, 1)`.execute(
      store.db,
    );
    await sql`update recognitions set badge = 'other' where badge is not null`.execute(store.db);
    expect(await store.besideAnew(7, false)).toBe(2);
    expect(await store.besideAnew(7, true)).toBe(2);
    expect(await stateOf(store)).toEqual(before);
    await sql`delete from standings`.execute(store.db);
    await sql`delete from recognitions`.execute(store.db);
    await sql`update organizations set kept_beside = 0`.execute(store.db);
    await store.close();
    const next = await openStore(url);
    expect(await stateOf(next)).toEqual(before);
    expect(await next.besideAnew(7, false)).toBe(0);
    await next.close();
  });
});

async function stateOf({ db }: Kept) {
  const rows = async (table: "standings" | "recognitions") =>
    db.selectFrom(table).selectAll().orderBy("person").orderBy("org").execute();
  return [await rows("standings"), await rows("recognitions")];
}

function ids(some: readonly Fact[]): readonly string[] {
  return some.map(({ id }) => id);
}

describe("who was recognised when", () => {
  it("is found the latest first, by badge, and by person", async () => {
    const store = await begun();
    await store.commit(7, { facts: HAPPENED });
    const [award, stage] = ["awarded/first/1", "stage-reached/design/one/1"];
    expect(ids(await store.latestRecognitions(7, { most: 9 }))).toEqual([award, stage]);
    expect(ids(await store.latestRecognitions(7, { most: 1, skip: 1 }))).toEqual([stage]);
    expect(ids(await store.latestRecognitions(7, { badges: ["first"], most: 9 }))).toEqual([award]);
    const only = async (one: string) =>
      ids(
        await store.latestRecognitions(7, { stages: [{ pathway: "design", stage: one }], most: 9 }),
      );
    expect(await only("one")).toEqual([award, stage]);
    expect(await only("two")).toEqual([award]);
    const stages = [{ pathway: "design", stage: "one" }];
    const everybody = { stages, since: "2025-1", most: 9 };
    expect(await store.contributingPeople(7, everybody)).toEqual([sam.id]);
    expect(await store.contributingCount(7, everybody)).toBe(1);
    expect(await store.contributingPeople(8, everybody)).toEqual([]);
    expect(await store.contributingCount(8, everybody)).toBe(0);
    expect(await store.holders(7, ["first", "other"])).toBe(1);
    expect(await store.holders(7, ["other"])).toBe(0);
    const day = { from: "2026-11-03T00:00:00.000Z", until: "2026-11-04T00:00:00.000Z" };
    const sams = { person: sam.id, ...day };
    const within = async (...times: Parameters<typeof store.recognitionsWithin>[1]) =>
      ids(await store.recognitionsWithin(7, times)).toSorted();
    expect(await within(sams)).toEqual([award, stage]);
    expect(await within(sams, sams)).toEqual([award, stage]);
    expect(await within({ ...sams, from: "2026-11-03T10:00:00.000Z" })).toEqual([award]);
    expect(await within({ ...sams, until: "2026-11-02T10:00:00.000Z" })).toEqual([]);
    expect(await within({ ...sams, person: ada.id })).toEqual([]);
  });
});

async function allOf(store: Kept): Promise<readonly string[]> {
  return ids(await store.latestRecognitions(7, { most: 9 }));
}

describe("an award that was taken back", () => {
  const [award, stage] = ["awarded/first/1", "stage-reached/design/one/1"];
  const judged = { thread: at(4), person: sam.id, badge: "first", award, by: ada.id, reason: "x" };
  const revoked: Fact = {
    kind: "revoked",
    id: "revoked/1/0",
    at: "2026-11-05T10:00:00.000Z",
    ...judged,
    word: "judged/1/0",
  };
  const restored: Fact = {
    kind: "restored",
    id: "restored/2/0",
    at: "2026-11-06T10:00:00.000Z",
    ...judged,
    revoked: revoked.id,
    word: "judged/2/0",
  };
  it("stands nowhere until it is given back, whatever is delivered together, also anew", async () => {
    const store = await begun();
    await store.commit(7, { facts: HAPPENED });
    await store.commit(7, { facts: [revoked] });
    expect(await allOf(store)).toEqual([stage]);
    expect(await store.holders(7, ["first"])).toBe(0);
    expect(await store.contributingPeople(7, { stages: [], since: "", most: 9 })).toEqual([]);
    expect(await store.besideAnew(7, false)).toBe(0);
    await store.commit(7, { facts: [restored] });
    expect(await allOf(store)).toEqual([award, stage]);
    expect(await store.besideAnew(7, false)).toBe(0);
    const other = await begun();
    await other.commit(7, { facts: [...HAPPENED, revoked] });
    expect(await allOf(other)).toEqual([stage]);
    const state = await stateOf(other);
    await sql`delete from recognitions`.execute(other.db);
    await other.besideAnew(7, true);
    expect(await stateOf(other)).toEqual(state);
    await other.commit(7, { facts: [revoked, restored] });
    expect(await allOf(other)).toEqual([award, stage]);
    expect(await other.besideAnew(7, false)).toBe(0);
  });
});

describe("an award that is over", () => {
  const ended: Fact = {
    kind: "award-ended",
    id: "award-ended/awarded/first/1",
    at: "2026-11-05T10:00:00.000Z",
    person: sam.id,
    badge: "first",
    award: "awarded/first/1",
    because: "",
  };

  it("stands nowhere any more, also anew", async () => {
    const store = await begun();
    await store.commit(7, { facts: HAPPENED });
    await store.commit(7, { facts: [ended] });
    expect(await allOf(store)).toEqual(["stage-reached/design/one/1"]);
    expect(await store.holders(7, ["first"])).toBe(0);
    expect(await store.besideAnew(7, false)).toBe(0);
  });
});

describe("who may mentor", () => {
  it("is kept by person and by programme, and whoever stays keeps their place", async () => {
    const store = await begun();
    const newcomers = { programme: "newcomers", free: 2 };
    const anybody = { programme: "anybody" };
    await store.commit(7, { lists: { person: sam.id, programmes: [newcomers, anybody] } });
    await store.commit(7, { lists: { person: lin.id, programmes: [newcomers] } });
    await store.commit(7, { lists: { person: sam.id, programmes: [{ ...newcomers, free: 0 }] } });
    const theirs = await store.listings(7, [sam.id, lin.id, ada.id]);
    expect(Object.fromEntries(theirs)).toEqual({
      [sam.id]: [{ programme: "newcomers", free: 0 }],
      [lin.id]: [newcomers],
    });
    const found = await store.listed(7, ["newcomers", "anybody"]);
    expect(Object.fromEntries(found)).toEqual({
      newcomers: [
        { programme: "newcomers", free: 0, person: sam.id },
        { ...newcomers, person: lin.id },
      ],
    });
    const part = await store.listed(7, ["newcomers"], { skip: 1, most: 5 });
    expect(part.get("newcomers")?.map(({ person }) => person)).toEqual([lin.id]);
    await store.commit(7, { lists: { person: lin.id, programmes: [] } });
    expect((await store.listings(7, [lin.id])).size).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import type { FactOf } from "../../../src/core/fact.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { recognition } from "../../../src/web/pages/recognition.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import { freshStore } from "../../store/database.ts";
import { ADA, KAI, LIN, definitions, facts, thread } from "./harbor.ts";

const NOW = "2026-11-20T23:51:27.000Z";
const HOME = { id: 5, owner: "harbor-civic", name: "community" };

function adopted(commit: string, at: string): FactOf<"adopted"> {
  const people = { ada: ADA, kai: KAI };
  return { kind: "adopted", id: `adopted/${commit}`, at, commit, repo: HOME.id, people, leads: {} };
}

const LATEST = { members: ["engineering", "ui-ux", "writing"], recognised: { most: 20 } } as const;

const store = await freshStore();
const reader = readPages(store, () => NOW);

await store.saveOrganization(1, { login: "Harbor-Civic", installation: 11, home: HOME });
await store.saveOrganization(2, { login: "tide", installation: 12 });
await store.commit(1, {
  adopts: { commit: "c1", definitions: { ...definitions, communities: {} } },
});
await store.commit(1, { adopts: { commit: "c2", definitions } });
await store.commit(1, {
  facts: [
    ...facts,
    adopted("c1", "2026-11-01T00:00:00.000Z"),
    adopted("c2", "2026-11-02T00:00:00.000Z"),
  ],
  people: [
    { id: ADA, login: "ada" },
    { id: LIN, login: "lin" },
    { id: KAI, login: "kai-renamed" },
  ],
  seen: NOW,
});

describe("what pages read from the store", () => {
  it("is the definitions adopted last, with everybody's name of today", async () => {
    const shown = await reader.organization("harbor-civic", LATEST);
    expect(shown).toMatchObject({ login: "Harbor-Civic", definitions, now: NOW, home: HOME });
    expect(shown?.logins).toEqual({ [ADA]: "ada", [LIN]: "lin", [KAI]: "kai-renamed" });
    expect(shown?.adoptions.map(({ commit }) => commit)).toEqual(["c1", "c2"]);
    expect(shown?.recognised.list).toEqual(recognition(facts, definitions));
    const behind = ["credited/1", "merged/1", "reviewed/1"];
    expect([...(shown?.recognised.evidence.keys() ?? [])].toSorted()).toEqual(behind);
    expect(Object.fromEntries(shown?.members ?? [])).toEqual({ engineering: 1, "ui-ux": 2 });
  });

  it("is how many people reached the stages of a community's pathways", async () => {
    const shown = await reader.organization("harbor-civic", { pathwaysOf: "ui-ux" });
    expect(Object.fromEntries(shown?.reached.get("design") ?? [])).toEqual({
      ready: 1,
      first: 1,
      active: 1,
    });
    const none = await reader.organization("harbor-civic", { pathwaysOf: "engineering" });
    expect(none?.reached.size).toBe(0);
  });

  it("is nothing of an organisation that has adopted nothing, or that nobody knows", async () => {
    expect(await reader.organizations()).toMatchObject([{ login: "Harbor-Civic" }]);
    expect(await reader.organization("tide", LATEST)).toBeUndefined();
    expect(await reader.organization("nobody", LATEST)).toBeUndefined();
  });

  it("is read once for people who ask at the same time, and anew afterwards", async () => {
    const [one, other] = await Promise.all([
      reader.organization("harbor-civic", LATEST),
      reader.organization("HARBOR-CIVIC", LATEST),
    ]);
    expect(other).toBe(one);
    expect(await reader.organization("harbor-civic", LATEST)).not.toBe(one);
  });

  it("makes whole pages", async () => {
    const answer = await pages(reader).request("/Harbor-Civic/");
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(text).toContain("@kai-renamed");
    expect(text).toContain("Bridge builder");
  });
});

describe("what pages keep to themselves", () => {
  it("is an organisation where the App was taken away or suspended, until it is back", async () => {
    await store.saveOrganization(1, { installation: null });
    expect(await reader.organizations()).toEqual([]);
    expect(await reader.organization("harbor-civic", LATEST)).toBeUndefined();
    expect((await pages(reader).request("/Harbor-Civic/communities/ui-ux")).status).toBe(404);
    await store.saveOrganization(1, { installation: 13 });
    expect(await reader.organization("harbor-civic", LATEST)).toBeDefined();
  });

  it("is an organisation whose definitions only some may read", async () => {
    await store.commit(1, { repositories: [{ ...HOME, private: true }] });
    expect(await reader.organizations()).toEqual([]);
    expect((await pages(reader).request("/Harbor-Civic/")).status).toBe(404);
    await store.commit(1, { repositories: [{ ...HOME, name: "handbook" }] });
    const shown = await reader.organization("harbor-civic", LATEST);
    expect(shown?.home).toEqual({ ...HOME, name: "handbook" });
  });

  it("is what stands in repositories that are private now", async () => {
    const secret = { id: 9, owner: "harbor-civic", name: "secret", private: true } as const;
    await store.commit(1, { repositories: [secret] });
    expect((await reader.organization("harbor-civic", LATEST))?.hidden).toEqual([secret]);
  });
});

/** Ada decides whether pages name her. */
function word(name: string, comment: number, at: string, by = ADA): FactOf<"commanded"> {
  return {
    kind: "commanded",
    id: `commanded/${comment}/0`,
    at,
    thread: thread(40),
    by,
    name,
    argument: "",
    comment,
    saw: "",
  };
}

describe("whoever would rather not be named", () => {
  it("is on no list and on no picture, while numbers stay, until they say otherwise", async () => {
    const before = await reader.organization("harbor-civic", {
      recognised: { badge: "bridge", most: 50 },
    });
    expect(before?.recognised.list).toHaveLength(1);
    await store.commit(1, { facts: [word("hide-me", 1, "2026-11-20T10:00:00.000Z")] });
    const shown = await reader.organization("harbor-civic", {
      recognised: { badge: "bridge", most: 50 },
    });
    expect(shown?.recognised).toMatchObject({ list: [], people: 1 });
    expect([...(shown?.unnamed ?? [])]).toEqual(["ada"]);
    const app = pages(reader);
    const page = async (path: string) => (await app.request(path)).text();
    const all = [
      await page("/Harbor-Civic/"),
      await page("/Harbor-Civic/communities/ui-ux"),
      await page("/Harbor-Civic/badges/bridge"),
      await page("/Harbor-Civic/?word=ada"),
      await page("/Harbor-Civic/recognition.atom"),
      await page("/Harbor-Civic/contributors.svg"),
    ].join("");
    expect(all).not.toMatch(/@ada|faces\/ada/i);
    expect(all).toContain("@lin");
    expect(all).toContain("2 members");
    expect(all).toContain("1 person");
    expect(all).toContain("<desc>@lin and 1 more</desc>");
    expect(await page("/Harbor-Civic/badges/bridge/badge.svg")).toContain("1 person has");
    await store.commit(1, { facts: [word("show-me", 2, "2026-11-20T11:00:00.000Z")] });
    expect(await page("/Harbor-Civic/communities/ui-ux")).toContain("@ada");
    expect(await page("/Harbor-Civic/recognition.atom")).toContain("@ada received");
    expect(await page("/Harbor-Civic/contributors.svg")).toContain(">@ada and @lin</desc>");
  });
});

/** The organisation's page, of what somebody looks for. */
async function found(asked: string): Promise<string> {
  return (await pages(reader).request(`/Harbor-Civic/?${asked}`)).text();
}

describe("a community without leads", () => {
  it("is found by what its members know, unless they would rather not be named", async () => {
    const communities = Object.fromEntries(
      Object.entries(definitions.communities).map(([id, one]) => [id, { ...one, leads: [] }]),
    );
    const people = {
      ada: { name: "Ada", github: "ada", skills: ["Maps", "Clay"] },
      lin: { name: "Lin", github: "LIN", skills: ["maps"] },
      kai: { name: "Kai", github: "kai-before", account: 3, skills: ["Rust"] },
      fake: { name: "Fake", github: "ada", account: 4711, skills: ["Glass"] },
      noor: { name: "Noor", github: "noor", skills: ["Glass"] },
    };
    await store.commit(1, {
      facts: [adopted("c3", "2026-11-03T00:00:00.000Z")],
      adopts: { commit: "c3", definitions: { ...definitions, communities, people } },
    });
    const maps = await found("skill=maps");
    expect(maps).toContain("1 community fits.");
    expect(maps).toContain("/communities/ui-ux");
    expect(maps).toContain('<option value="Rust">');
    expect(await found("skill=RUST")).toContain("/communities/engineering");
    expect(await found("skill=glass")).toContain("No community fits");
    await store.commit(1, { facts: [word("hide-me", 3, "2026-11-20T12:00:00.000Z")] });
    expect(await found("skill=maps")).toContain("1 community fits.");
    expect(await found("skill=clay")).toContain("No community fits");
    expect(await found("word=a")).toContain('<option value="maps">');
    expect(await found("word=a")).not.toContain('<option value="Clay">');
    await store.commit(1, { facts: [word("hide-me", 4, "2026-11-20T12:00:01.000Z", LIN)] });
    expect(await found("skill=maps")).toContain("No community fits");
  });
});

import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/core/fact.ts";
import { type Definitions, NOTHING } from "../../../src/definitions/definitions.ts";
import { pages } from "../../../src/web/pages/pages.ts";
import { readPages } from "../../../src/web/pages/read-pages.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, joined, merged, reached } from "../../build/facts.ts";
import { ada, lin, olu, sam } from "../../build/people.ts";
import { at, home, website } from "../../build/places.ts";
import { adopted } from "../../build/world.ts";
import { freshStore } from "../../store/database.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const secret = { id: 12, owner: "harbor", name: "secret" };

const definitions: Definitions = {
  ...NOTHING,
  settings: {
    organization: "Harbor",
    timezone: "America/Los_Angeles",
    contributions: [{ type: "code", on: "pull_request.merged" }],
  },
  communities: { "ui-ux": { name: "UI/UX", leads: [{ github: "ada" }] } },
  badges: { core: { name: "Core", description: "Carries others." } },
};

function credited(by: typeof ada, number: number, more: object = {}): Fact {
  const words = { type: "talk", evidence: `https://talks.example/${number}` };
  const id = `credited/${number}`;
  const when = "2026-11-04T10:00:00.000Z";
  const fact = { id, at: when, thread: at(number, website), person: sam.id, by: by.id };
  return { kind: "credited", ...fact, ...words, ...more };
}

const store = await freshStore();
await store.saveOrganization(7, { login: "harbor", installation: 3, home });
await store.commit(7, {
  adopts: { commit: adopted().commit, definitions },
  facts: [
    adopted({ people: { ada: ada.id }, leads: { "ui-ux": [ada.id] } }),
    joined(sam),
    reached("first", { evidence: [] }),
    everyFact["stage-quiet"],
    everyFact["stage-rested"],
    reached("core", { evidence: [] }),
    {
      kind: "awarded",
      id: "awarded/core",
      at: "2026-11-05T10:00:00.000Z",
      person: sam.id,
      badge: "core",
      because: "seen",
      evidence: [],
    },
    merged(1),
    merged(2, { at: "2026-01-01T07:00:00.000Z" }),
    merged(3, { at: "2026-01-01T09:00:00.000Z" }),
    merged(4, { thread: at(4, { ...secret, private: true }), id: "merged/12/4" }),
    merged(5, { thread: at(5, secret), id: "merged/12/5" }),
    credited(ada, 21),
    credited(lin, 22),
    credited(ada, 23, { evidence: "https://github.com/harbor/secret/issues/9" }),
    commanded(sam, "/publish"),
    commanded(olu, "/publish"),
    commanded(olu, "/hide-me", { at: "2026-11-02T10:00:00.000Z" }),
  ],
  people: [ada, lin, sam, olu],
  repositories: [home, website, { ...secret, private: true }],
  lists: { person: sam.id, programmes: [{ programme: "newcomers", free: 1 }] },
  seen: NOW,
});
const reader = readPages(store, () => NOW);
const app = pages(reader);

async function portrait(publisher: string) {
  return (await reader.organization("harbor", { publisher, portrait: true }))?.portrait;
}

async function status(login: string): Promise<number> {
  return (await app.request(`/harbor/people/${login}`)).status;
}

async function says(person: typeof ada, line: string, day: number): Promise<void> {
  const when = `2026-11-${day}T10:00:00.000Z`;
  const id = `commanded/${String(day).padStart(15, "0")}/0`;
  await store.commit(7, { facts: [commanded(person, line, { at: when, id })] });
}

describe("the page about somebody", () => {
  it("tells what is on record about them, and counts what everybody may see", async () => {
    const shown = await portrait("SAM");
    expect(shown).toMatchObject({
      person: sam.id,
      awards: [{ badge: "core" }],
      stages: [{ stage: "first" }, { stage: "core" }],
      resting: new Map([[reached("core").id, everyFact["stage-rested"].at]]),
      memberships: [{ community: "ui-ux" }],
      mentoring: [{ programme: "newcomers", free: 1 }],
    });
    // Years begin where the organization is, and only a lead's word counts here.
    expect(shown?.years).toEqual([
      {
        year: "2026",
        count: 3,
        types: new Map([
          ["code", 2],
          ["talk", 1],
        ]),
      },
      { year: "2025", count: 1, types: new Map([["code", 1]]) },
    ]);
  });

  it("is there for nobody who did not ask, or is hidden, and lists link to no other", async () => {
    expect(await Promise.all(["sam", "ada", "olu", "nobody"].map(status))).toEqual([
      200, 404, 404, 404,
    ]);
    const badge = await (await app.request("/harbor/badges/core")).text();
    expect(badge).toContain('href="/harbor/people/sam"');
  });

  it("shows a face of those alone who want a page", async () => {
    const asked: string[] = [];
    const source = {
      file: () => Promise.resolve(undefined),
      face: (_: number, login: string) => {
        asked.push(login);
        return Promise.resolve(undefined);
      },
    };
    const pictured = pages(reader, undefined, source);
    for (const login of ["sam", "lin", "olu", "nobody", "ada"])
      await pictured.request(`/harbor/faces/${login}`);
    expect(asked).toEqual(["sam", "ada"]);
  });

  it("goes at once, and its links with it; and comes back", async () => {
    await says(sam, "/unpublish", 12);
    expect(await status("sam")).toBe(404);
    expect(await (await app.request("/harbor/badges/core")).text()).not.toContain("people/sam");
    await says(sam, "/publish", 13);
    expect(await status("sam")).toBe(200);
    await says(sam, "/hide-me", 14);
    expect(await status("sam")).toBe(404);
    await says(sam, "/show-me", 15);
    expect(await status("sam")).toBe(404);
    await says(sam, "/publish", 16);
    expect(await status("sam")).toBe(200);
  });

  it("follows them to another login, and is not whoever's takes over the old one", async () => {
    const later = "2026-11-21T12:00:00.000Z";
    await store.commit(7, { people: [{ ...sam, login: "samira" }], seen: later });
    expect(await Promise.all(["sam", "samira"].map(status))).toEqual([404, 200]);
    await store.commit(7, {
      people: [{ id: "github:77", login: "Samira" }],
      seen: "2026-11-22T12:00:00.000Z",
    });
    expect(await status("samira")).toBe(404);
  });
});

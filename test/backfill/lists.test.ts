import { describe, expect, test } from "vitest";
import { type Entry, takeOver, type WantedList } from "../../src/backfill/lists.ts";
import { Limited } from "../../src/github/client/octokit.ts";
import type { Store } from "../../src/store/store.ts";
import { definitions, files } from "../build/definitions.ts";
import { home } from "../build/places.ts";
import { adopted } from "../build/world.ts";
import { freshStore } from "../store/database.ts";

const NOW = "2026-11-27T09:00:00.000Z";
const PEOPLE: Readonly<Record<string, number>> = { ada: 1, lin: 2 };

/** A GitHub that knows two accounts. */
async function getByUsername({ username }: { readonly username: string }) {
  if (username === "slow") throw new Limited(1000, undefined);
  if (username === "broken") throw new Error("out of order");
  const id = PEOPLE[username.toLowerCase()];
  if (id === undefined)
    throw Object.assign(new Error("Not Found"), { name: "HttpError", status: 404 });
  return { data: { id, login: username.toLowerCase() } };
}

const octokit = { rest: { users: { getByUsername } } } as unknown as WantedList["octokit"];

async function settled(): Promise<Store> {
  const store = await freshStore();
  const adoption = adopted();
  await store.saveOrganization(7, { login: "harbor", home });
  const described = definitions({
    "waymark.yml": `${files["waymark.yml"]}types: { sailing: { description: Sailed. } }\n`,
    "people/kit.yml": "name: Kit Doe\n",
    "people/lin.yml": "name: Lin\ngithub: lin\n",
  });
  await store.commit(7, {
    facts: [adoption],
    adopts: { commit: adoption.commit, definitions: described },
  });
  return store;
}

function over(store: Store, entries: readonly Entry[], more: Partial<WantedList> = {}) {
  return takeOver({
    org: { id: 7, login: "harbor" },
    octokit,
    store,
    entries: () => entries,
    day: "2025-12-31",
    now: () => NOW,
    most: 100,
    dry: false,
    ...more,
  });
}

const LIST: readonly Entry[] = [
  {
    name: "Ada",
    login: "Ada",
    contributions: [
      { type: "Code" },
      { type: "code" },
      { type: "talk", url: "https://harbor.example/talk" },
      { type: "blog", url: "javascript:alert(1)" },
      { type: "sailing" },
      { type: "flying" },
    ],
  },
  { name: "Kit Doe", file: "kit", contributions: [{ type: "design" }] },
  { name: "Lin", file: "lin", contributions: [{ type: "design" }] },
  { name: "Jo", file: "jo", contributions: [{ type: "design" }] },
  { name: "No name", contributions: [] },
  { name: "Gone", login: "gone", contributions: [{ type: "code" }] },
  { name: "Bot", login: "helper[bot]", contributions: [{ type: "code" }] },
];

describe("a list of contributors", () => {
  test("is written down once, with who and what on it is not known", async () => {
    const store = await settled();
    const dry = await over(store, LIST, { dry: true });
    expect(dry).toMatchObject({ facts: 5, people: ["github:1", "local:kit"], known: 0 });
    const before = (await store.allFacts(7)).length;
    const first = await over(store, LIST);
    expect(first).toEqual({
      facts: 5,
      people: ["github:1", "local:kit"],
      known: 0,
      strangers: ["gone", "helper[bot]"],
      undescribed: ["Lin", "Jo", "No name"],
      kinds: ["flying"],
      left: 0,
    });
    const facts = (await store.allFacts(7)).filter(({ kind }) => kind === "listed-before");
    expect(facts).toHaveLength(5);
    expect(before).toBe(1);
    expect(facts).toContainEqual(
      expect.objectContaining({
        id: "listed-before/github:1/code",
        at: "2025-12-31T12:00:00.000Z",
        recorded: NOW,
        person: "github:1",
        type: "code",
      }),
    );
    expect(facts.flatMap((fact) => ("evidence" in fact ? fact.evidence : []))).toEqual([
      "https://harbor.example/talk",
    ]);
    expect(await store.logins(7, ["github:1"])).toEqual({ "github:1": "ada" });
    const again = await over(store, LIST, { day: "2026-01-31" });
    expect(again).toMatchObject({ facts: 0, people: [], known: 5 });
    expect((await store.allFacts(7)).length).toBe(6);
  });

  test("knows accounts by their numbers without asking GitHub", async () => {
    const store = await settled();
    const entry = { name: "Olu", account: "github:4", contributions: [{ type: "doc" }] } as const;
    expect(await over(store, [entry], { most: 0 })).toMatchObject({
      people: ["github:4"],
      left: 0,
    });
  });

  test("is read as far as GitHub may be asked", async () => {
    const store = await settled();
    const two = [LIST[0], { name: "Lin", login: "lin", contributions: [{ type: "doc" }] }];
    const list = two.flatMap((one) => one ?? []);
    expect(await over(store, list, { most: 1 })).toMatchObject({
      facts: 4,
      left: 1,
      ended: "budget",
    });
    const slow = [...list, { name: "Slow", login: "slow", contributions: [] }];
    expect(await over(store, slow)).toMatchObject({ facts: 1, known: 4, left: 1, ended: "limit" });
    const broken = [{ name: "Broken", login: "broken", contributions: [] }];
    await expect(over(store, broken)).rejects.toThrow("out of order");
  });

  test("knows all-contributors' kinds alone where no definitions are in force", async () => {
    const store = await freshStore();
    expect(await over(store, LIST)).toMatchObject({
      facts: 3,
      undescribed: ["Kit Doe", "Lin", "Jo", "No name"],
      kinds: ["sailing", "flying"],
    });
  });
});

import { describe, expect, test } from "vitest";
import { backfill, type Wanted } from "../../src/backfill/backfill.ts";
import { repositoriesOf } from "../../src/backfill/repositories.ts";
import type { Fact } from "../../src/core/fact.ts";
import { isDeed } from "../../src/core/ledger/by-rule.ts";
import { rebuild } from "../../src/cli/rebuild.ts";
import { forget } from "../../src/store/facts.ts";
import { PLAIN } from "../../src/words/voice.ts";
import { features } from "../../src/features/index.ts";
import type { Store } from "../../src/store/store.ts";
import { type Town, town } from "../github-shell/town.ts";
import { freshStore } from "../store/database.ts";

/** Long after anything that a delivery could still tell. */
const NOW = new Date(Date.now() + 10 * 86_400_000).toISOString();

/** A harbour in which some things were done: merged, taken back, reviewed, opened and closed. */
async function busy(): Promise<Town> {
  const place = await town(features, { users: ["nia"], repositories: [{ name: "site" }] });
  const { github, quiet } = place;
  const [ada, lin, nia] = ["ada", "lin", "nia"].map((login) => github.as(login));
  if (!ada || !lin || !nia) throw new Error("somebody is missing");
  const first = await nia.openPull("site", {
    title: "Mend the pier",
    files: { "docs/pier.md": "mended\n", "src/pier.ts": "1\n" },
    message: "Mend it\n\nCo-authored-by: Ada <3+ada@users.noreply.github.com>",
  });
  await lin.review("site", first.number, "request changes", "Not yet");
  await ada.review("site", first.number, "approve", "Now");
  await github.as("olga").mergePull("site", first.number);
  const second = await ada.openPull("site", {
    title: 'Revert "Mend the pier"',
    body: `Reverts harbor/site#${first.number}`,
    head: `revert-${first.number}-pier`,
    files: { "docs/pier.md": null },
  });
  await github.as("olga").mergePull("site", second.number);
  const never = await nia.openPull("site", { title: "Never", files: { "a.md": "a\n" } });
  await lin.review("site", never.number, "comment", "Hm");
  const open = await nia.openIssue("site", { title: "A leak" });
  const closed = await nia.openIssue("site", { title: "A hole" });
  await github.as("olga").assign("site", closed, "lin");
  await github.as("olga").closeIssue("site", closed, "completed");
  expect(open).toBeGreaterThan(0);
  await quiet();
  return place;
}

async function wanted(place: Town, store: Store, more: Partial<Wanted> = {}): Promise<Wanted> {
  const { octokit, org } = await place.context();
  return {
    org,
    octokit,
    github: "https://github.com",
    store,
    repositories: await repositoriesOf(octokit),
    now: () => NOW,
    most: 1000,
    heard: () => undefined,
    ...more,
  };
}

async function deedsIn(store: Store, org: number): Promise<readonly Fact[]> {
  return (await store.allFacts(org)).filter(isDeed);
}

/** As it would have been told. */
function bare(fact: Fact): object {
  const { recorded: _, ...rest } = fact;
  return rest;
}

describe("what happened before", () => {
  test("is read back as it would have been told", async () => {
    const place = await busy();
    const store = await freshStore();
    const asked = await wanted(place, store);
    const found = await backfill(asked);
    const { id } = asked.org;
    const [told, readBack] = [await deedsIn(place.store, id), await deedsIn(store, id)];
    expect(readBack.map(bare)).toEqual(told.map(bare));
    expect(readBack.every(({ recorded }) => recorded === NOW)).toBe(true);
    expect(found).toMatchObject({
      facts: { merged: 2, reviewed: 3, opened: 2, closed: 1 },
      read: 5,
      of: 5,
      withheld: [],
    });
    // One for how much there is, and one for all of it.
    expect(found.requests).toBe(2);
    const logins = await store.logins(id, found.people);
    expect(Object.values(logins).toSorted()).toEqual(["ada", "lin", "nia", "olga"]);
    const sent = place.github.requests().log.filter(({ method }) => method !== "GET");
    expect(sent.filter(({ path }) => !/\/(graphql|access_tokens)$/.test(path))).toEqual([]);
    // Twice is once, and beside what was told nothing is new.
    expect((await backfill(await wanted(place, store))).requests).toBe(1);
    const beside = await backfill(await wanted(place, place.store));
    expect(Object.values(beside.facts)).toEqual([0, 0, 0, 0]);
    expect(place.github.violations()).toEqual([]);
  });

  test("is left to the deliveries that may still tell of it", async () => {
    const place = await busy();
    const store = await freshStore();
    const { org } = await place.context();
    const installed = [...(await place.store.factsAbout(org.id, ["installation"])).values()].flat();
    await store.commit(org.id, { facts: installed });
    const soon = new Date(Date.now() + 60_000).toISOString();
    const lately = await backfill({ ...(await wanted(place, store)), now: () => soon });
    expect(Object.values(lately.facts)).toEqual([0, 0, 0, 0]);
    await store.forgetHistories(org.id);
    const later = await backfill(await wanted(place, store));
    expect(later.facts).toEqual({ merged: 2, reviewed: 3, opened: 2, closed: 1 });
  });

  test("is private as its repository is by then", async () => {
    const place = await busy();
    const store = await freshStore();
    const asked = await wanted(place, store);
    const shown = asked.repositories.map(({ node, repo }) => ({
      node,
      repo: { ...repo, private: true as const },
    }));
    await backfill({ ...asked, repositories: shown });
    expect(await store.privateRepositories(asked.org.id)).toEqual([]);
  });

  test("is read bit by bit, and goes on where it ended", async () => {
    const place = await busy();
    const store = await freshStore();
    const heard: string[] = [];
    const again = async (more: Partial<Wanted>) =>
      backfill(
        await wanted(place, store, {
          atATime: 1,
          heard: ({ read, of }) => heard.push(`${read}/${of}`),
          ...more,
        }),
      );
    expect(await again({ dry: true })).toMatchObject({ read: 0, of: 5, pages: 1, requests: 1 });
    // A page ends whole or not at all: what the first pull request takes back is one request more.
    expect(await again({ most: 2 })).toMatchObject({ ended: "budget", read: 0, of: 5 });
    expect(await again({ most: 3 })).toMatchObject({ ended: "budget", read: 3, of: 5 });
    expect(await again({})).toMatchObject({ read: 5, of: 5, requests: 2 });
    expect(heard).toEqual(["0/5", "0/5", "0/5", "3/5", "3/5", "5/5"]);
    const { org } = await place.context();
    const [told, readBack] = [await deedsIn(place.store, org.id), await deedsIn(store, org.id)];
    expect(readBack.map(bare)).toEqual(told.map(bare));
    // Whoever begins anew finds nothing new.
    await store.forgetHistories(org.id);
    expect(await again({})).toMatchObject({ people: [], read: 5 });
  });

  test("is read back to a day; what is older is left for later", async () => {
    const place = await busy();
    const store = await freshStore();
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const none = await backfill(await wanted(place, store, { since: later }));
    expect(none).toMatchObject({ read: 0, people: [], facts: { merged: 0, opened: 0 } });
    expect(none.ended).toBeUndefined();
    expect(await backfill(await wanted(place, store, { since: "2020-01-01" }))).toMatchObject({
      read: 5,
      facts: { merged: 2, reviewed: 3, opened: 2, closed: 1 },
    });
  });

  test("stands where everything is replayed, and where a delivery tells it later", async () => {
    const place = await busy();
    const { org } = await place.context();
    const { store, quiet } = place;
    const facts = await deedsIn(store, org.id);
    const before = facts.filter(({ kind }) => kind !== "closed");
    await forget(store.db, org.id, before);
    await backfill(await wanted(place, store));
    await quiet();
    const words: string[] = [];
    const tell = (line: string) => words.push(line);
    const same = await rebuild({ id: org.id, login: org.login }, store, {
      mend: false,
      tell,
      voice: PLAIN,
    });
    expect([same, words.slice(1)]).toEqual([true, []]);
  });

  test("is asked for in smaller pieces where it was too much for GitHub", async () => {
    const place = await busy();
    const store = await freshStore();
    const asked = await wanted(place, store);
    place.github.fail({ method: "POST", path: "/graphql", times: 3 }, { answer: "bad gateway" });
    expect(await backfill(asked)).toMatchObject({ read: 5, requests: 5, withheld: [] });
  });
});

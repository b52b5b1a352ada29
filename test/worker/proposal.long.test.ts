import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { signed, WEBHOOK_PATH } from "../../bench/payloads.ts";
import { openTown, settle } from "../../bench/town.ts";
import type { Fact } from "../../src/core/fact.ts";
import type { Person, PersonId } from "../../src/core/person.ts";
import type { Repo } from "../../src/core/place.ts";
import { openStore } from "../../src/store/store.ts";
import { freshDatabase } from "../store/database.ts";

const PEOPLE = 20_000;
/** One of so many has contributed twice, all others once. */
const TWICE = 20;
const PIECE = 1000;

const folder = mkdtempSync(join(tmpdir(), "waymark-proposal-"));
const database = await freshDatabase();
const town = await openTown(folder, undefined, database);
const store = await openStore(database);
afterAll(async () => {
  await town.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const { github, app } = town;
await settle(town);
const [org] = await store.organizations();
if (!org?.home) throw new Error("the organisation has no definitions");
const { id, home } = org;

/** Lately enough for every stage. */
const at = new Date(Date.now() - 7 * 24 * 3_600_000).toISOString();

/** What somebody did, and that they read before what everybody reads. */
function deeds(person: PersonId, number: number, repo: Repo): readonly Fact[] {
  const pulls = number % TWICE === 0 ? [1, 2] : [1];
  const merged = pulls.map((turn) => {
    const thread = { repo, number: 100_000 + 2 * number + turn };
    const what = { author: person, title: "Improve", labels: [], paths: ["src/map.ts"] };
    const fact = `merged/${repo.id}/${thread.number}`;
    return { kind: "merged", id: fact, at, thread, ...what } as const;
  });
  const record = `onboarding-${number}`;
  const where = { community: "ui-ux", checklist: "onboarding", process: "join", answers: "[]" };
  const completed = { id: `completed/onboarding/${record}`, at, record, person, ...where };
  return [...merged, { kind: "completed", ...completed }];
}

/** As many people as a large organisation has, each with something to their name. */
async function grow(): Promise<void> {
  for (let from = 0; from < PEOPLE; from += PIECE) {
    const numbers = Array.from({ length: PIECE }, (_, index) => from + index);
    const people = numbers.map((one): Person => ({
      id: `github:${1_000_000 + one}`,
      login: `person-${one}`,
    }));
    const facts = people.flatMap(({ id: who }, index) => deeds(who, from + index, home));
    await store.commit(id, { facts, people, seen: "2026-03-01T12:00:00.000Z" });
  }
}

async function acknowledged(): Promise<number> {
  const secret = "a secret of the benchmark";
  const { body, signature } = signed(
    "ping",
    { zen: "Hello", hook_id: 1, hook: {}, organization: { id, login: "harbor" } },
    secret,
  );
  const headers = {
    "content-type": "application/json",
    "x-github-event": "ping",
    "x-github-delivery": randomUUID(),
    "x-hub-signature-256": signature,
  };
  const { status } = await fetch(app.url + WEBHOOK_PATH, { method: "POST", headers, body });
  return status;
}

async function shown(): Promise<number> {
  const response = await fetch(`${app.url}/harbor/`);
  await response.text();
  return response.status;
}

/** Who holds the lease, and until when. */
async function lease() {
  const row = await store.db
    .selectFrom("organizations")
    .select(["leased_by", "leased_until"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { by: row.leased_by, until: row.leased_until?.toISOString() };
}

/** What Waymark said about a proposal. */
async function plan(number: number): Promise<string | undefined> {
  const { comments } = await github.state().issue("community", number);
  return comments
    .map(({ body }) => body)
    .find((body) => body.includes("What merging this changes"));
}

test(`while ${PEOPLE} people are asked about, webhooks are acknowledged, the lease is renewed, and pages are shown`, async () => {
  await grow();
  const pathway = readFileSync("demo/organization/community/pathways/design.yml", "utf8");
  const files = { "pathways/design.yml": pathway.replace("at-least: 4", "at-least: 2") };
  const { number } = await github.as("lin").openPull("community", { title: "Easier", files });
  const seen = { acknowledged: [] as number[], shown: [] as number[], renewed: new Set<string>() };
  const holders = new Set<string>();
  let text: string | undefined;
  while (text === undefined) {
    seen.acknowledged.push(await acknowledged());
    if (seen.acknowledged.length % 20 === 0) seen.shown.push(await shown());
    const { by, until } = await lease();
    if (by !== null) holders.add(by);
    seen.renewed.add(String(until));
    await sleep(20);
    text = await plan(number);
  }
  expect(text).toContain(
    `and ${PEOPLE / TWICE - 20} others reach the stage **Active contributor**`,
  );
  expect(new Set(seen.acknowledged)).toEqual(new Set([202]));
  expect(seen.acknowledged.length).toBeGreaterThan(50);
  expect(new Set(seen.shown)).toEqual(new Set([200]));
  expect(seen.shown.length).toBeGreaterThan(1);
  expect(seen.renewed.size).toBeGreaterThan(3);
  // One worker held it all the time.
  expect(holders.size).toBe(1);
}, 600_000);

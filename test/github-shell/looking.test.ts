import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { only } from "../../src/core/fact.ts";
import type { PersonId } from "../../src/core/person.ts";
import { onThread } from "../../src/core/target.ts";
import { readNamed } from "../../src/github/read/repository.ts";
import { harborTown } from "./harbor-town.ts";

const { github, store, quiet, context } = await harborTown();
const { org } = await context();

async function request(login: string, community: string): Promise<number> {
  const form = { body: joinBody(community), labels: ["process: join"] };
  const number = await github.as(login).openIssue("community", { title: "Join", ...form });
  await quiet();
  return number;
}

async function waits(check: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20))
    if (await check()) return;
  throw new Error("it never came");
}

/** Looks at an issue, and tells what GitHub was asked meanwhile. */
async function asked(number: number): Promise<readonly string[]> {
  const repo = await readNamed("harbor", "community", await context());
  const before = github.requests().log.length;
  await store.touch(org.id, [onThread({ repo: repo ?? { id: 0, owner: "", name: "" }, number })]);
  await quiet();
  const log = github.requests().log.slice(before);
  return log.map(({ method, path }) => `${method} ${path}`);
}

describe("a look at Sam, and at many others beside Sam", () => {
  const person: PersonId = "github:4001";
  const thread = { repo: { id: 4, owner: "harbor", name: "website" }, number: 41 };

  test("keeps what Sam contributed, so that charts show it", async () => {
    const others = Array.from({ length: 30 }, (_, n): PersonId => `github:${4100 + n}`);
    const work = { thread, title: "Map", labels: [], paths: ["src/map.ts"] };
    const mine = { kind: "merged", id: "merged/4/41", at: "2026-11-02T12:00:00.000Z", ...work };
    await store.commit(org.id, { facts: [{ ...mine, kind: "merged", author: person }] });
    await store.touch(
      org.id,
      [...others, person].map((one) => ({ kind: "person", person: one }) as const),
    );
    await quiet();
    const kept = await store.tallies(org.id, [person]);
    expect(kept.get(person)?.counts).toMatchObject([{ quarter: "2026-4", type: "code", count: 1 }]);
    expect(await store.ruleCounts(org.id, "2026-01")).toMatchObject([{ rule: 1, count: 1 }]);
  });
});

describe("a look", () => {
  let number = 0;
  beforeAll(async () => {
    number = await request("sam", "UI/UX");
  });

  test("that has nothing to do reads the issue once, and writes nothing", async () => {
    const log = await asked(number);
    expect(log.filter((one) => one.endsWith(`/issues/${number}`))).toHaveLength(1);
    expect(log.filter((one) => !one.startsWith("GET "))).toEqual([]);
  });

  test("has what follows on record before anything is done about it", async () => {
    const path = new RegExp(`/issues/${number}/labels`);
    github.fail({ path, times: 99 }, { answer: "server error" });
    await github.as("ada").comment("community", number, "/approve");
    await waits(async () => only(await store.allFacts(org.id), "step-passed").length === 1);
    const { labels } = await github.state().issue("community", number);
    expect(labels).toContain("join: waiting for approval");
    github.mend();
    await store.db.updateTable("targets").set({ not_before: null }).execute();
    await quiet();
    const seen = await github.state().issue("community", number);
    expect(seen.labels).toContain("join: onboarding");
    expect(only(await store.allFacts(org.id), "step-passed")).toHaveLength(1);
  });

  test("at a merged pull request that brings a stage and a badge thanks once, and is done", async () => {
    const files = { "src/map.ts": "export const map = 2;\n" };
    for (const item of ["code of conduct", "shared drive", "hello"])
      await github.as("sam").tick("community", number, item);
    await github.as("ada").comment("community", number, "/done meeting");
    await quiet();
    const pull = await github.as("sam").openPull("website", { title: "A better map", files });
    await github.as("olga").mergePull("website", pull.number);
    await quiet();
    const facts = await store.allFacts(org.id);
    const stages = only(facts, "stage-reached").filter(({ pathway }) => pathway === "design");
    expect(stages.map(({ stage }) => stage)).toEqual(["ready", "first"]);
    expect(only(facts, "awarded").map(({ badge }) => badge)).toEqual(["first-step"]);
    const { comments } = await github.state().issue("website", pull.number);
    expect(comments.map(({ body }) => body).join()).toContain("You've earned **First step**");
    expect(comments).toHaveLength(1);
  });
});

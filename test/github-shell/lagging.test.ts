import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { only } from "../../src/core/fact.ts";
import { harborTown } from "./harbor-town.ts";

const { github, store, quiet, context, alarms } = await harborTown();
const { org } = await context();

const NOT_FOUND = { status: 404, message: "Not Found" };
const GONE = { status: 410, message: "This issue was deleted" };

/** As a while later: what GitHub did not show yet is asked for again. */
async function later(): Promise<void> {
  await store.db.updateTable("deliveries").set({ not_before: null }).execute();
  const now = new Date().toISOString();
  await store.db
    .updateTable("targets")
    .set({ not_before: null, due: now })
    .where("due", "is not", null)
    .execute();
}

async function until(check: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20))
    if (await check()) return;
  throw new Error("it never came");
}

function request(login: string): Promise<number> {
  const form = { title: "Join: UI/UX", body: joinBody("UI/UX"), labels: ["process: join"] };
  return github.as(login).openIssue("community", form);
}

describe("where GitHub's replicas lag behind its own webhooks", () => {
  test.each([
    ["sam", NOT_FOUND],
    ["noor", GONE],
  ])("%s's request is heard once it is shown, within seconds", async (login, answer) => {
    const next = /\/repos\/[^/]+\/community\/issues\/\d+$/;
    github.fail({ method: "GET", path: next, times: 99 }, { answer });
    const number = await request(login);
    await quiet();
    expect((await github.state().issue("community", number)).comments).toEqual([]);
    const targets = await store.db.selectFrom("targets").select(["key", "due"]).execute();
    const due = targets.find(({ key }) => key.endsWith(`/${number}`))?.due ?? "";
    expect(Date.parse(due) - Date.now()).toBeLessThan(60_000);
    github.mend();
    await later();
    await quiet();
    const { comments, labels } = await github.state().issue("community", number);
    expect(comments).toHaveLength(1);
    expect(labels).toContain("join: waiting for approval");
  });

  test("Ada's /approve is not called a word about nothing", async () => {
    const number = await request("lin");
    await quiet();
    const path = `/community/issues/${number}`;
    github.fail({ method: "GET", path, times: 99 }, { answer: NOT_FOUND });
    const alarmed = alarms.length;
    await github.as("ada").comment("community", number, "/approve");
    await until(() =>
      alarms.slice(alarmed).some((words) => words.includes("does not show thread")),
    );
    github.mend();
    await later();
    await quiet();
    const { comments, labels } = await github.state().issue("community", number);
    expect(labels).toContain("join: onboarding");
    expect(comments.filter(({ body }) => body.includes("this issue isn't one"))).toEqual([]);
    expect(comments).toHaveLength(2);
  });

  test("Sam's merged pull request counts once it is shown", async () => {
    const files = { "src/map.ts": "export const map = 1;\n" };
    const { number } = await github.as("sam").openPull("website", { title: "Draw a map", files });
    await quiet();
    const path = new RegExp(`/website/pulls/${number}$`);
    github.fail({ method: "GET", path, times: 99 }, { answer: NOT_FOUND });
    const alarmed = alarms.length;
    await github.as("olga").mergePull("website", number);
    await until(() =>
      alarms.slice(alarmed).some((words) => words.includes("does not show thread")),
    );
    expect(only(await store.allFacts(org.id), "merged")).toEqual([]);
    github.mend();
    await later();
    await quiet();
    expect(only(await store.allFacts(org.id), "merged")).toHaveLength(1);
  });
});

import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
import { wake } from "../../src/store/wake.ts";
import { harborTown } from "./harbor-town.ts";

// What GitHub does in its bad moments, and what becomes of a request meanwhile.
const { github, store, quiet, context, work } = await harborTown();
const { org } = await context();

function asks(login: string): Promise<number> {
  const request = { title: "Join", body: joinBody("UI/UX"), labels: ["process: join"] };
  return github.as(login).openIssue("community", request);
}

/** As a while later: what was put back or is to be looked at again has its time now. */
async function later(): Promise<void> {
  const past = "2020-01-01T00:00:00.000Z";
  await store.db.updateTable("deliveries").set({ not_before: null }).execute();
  await store.db.updateTable("targets").set({ not_before: null }).execute();
  await store.db.updateTable("targets").set({ due: past }).where("due", "is not", null).execute();
  await wake(store.db);
}

async function until(check: () => Promise<boolean> | boolean, most = 20_000): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end; await sleep(20))
    if (await check()) return true;
  return false;
}

/** Whether Waymark greets whoever asked, however often it has to look again. */
async function isGreeted(number: number): Promise<boolean> {
  for (let looks = 0; looks < 6; looks += 1) {
    await later();
    if (await until(() => isAnswered(number), 2000)) return true;
  }
  return false;
}

async function isAnswered(number: number): Promise<boolean> {
  const { comments } = await github.state().issue("community", number);
  return comments.some(({ body }) => body.startsWith("<!-- waymark:status -->"));
}

/** Nothing is waiting that could be taken at once. */
async function isHeard(): Promise<boolean> {
  const rows = await store.db.selectFrom("deliveries").select(["state", "not_before"]).execute();
  return rows.every(({ state, not_before: time }) => state !== "waiting" || time !== null);
}

describe("a request", () => {
  test("that GitHub does not show at first is answered", async () => {
    github.lag(2);
    const number = await asks("max");
    await quiet();
    github.lag(0);
    expect(await isGreeted(number)).toBe(true);
  });

  test("that comes while GitHub says that the App is installed nowhere is answered", async () => {
    // As after a restart: nothing is known.
    github.emptyInstallations(Infinity);
    work.installations.forget(org.id);
    const number = await asks("kit");
    expect(await until(isHeard)).toBe(true);
    github.emptyInstallations(0);
    expect(await isGreeted(number)).toBe(true);
  });

  test("that comes while the App is suspended is answered once it is not", async () => {
    const listener = github.webhookUrl;
    github.webhookUrl = undefined;
    const number = await asks("sam");
    const opened = github.deliveries().findLast(({ action }) => action === "opened");
    github.webhookUrl = listener;
    await github.suspend();
    expect(await until(isHeard)).toBe(true);
    await github.redeliver(opened?.id ?? 0);
    expect(await until(isHeard)).toBe(true);
    await github.unsuspend();
    expect(await isGreeted(number)).toBe(true);
  });

  test("that comes after a suspension is answered with a token of its own time", async () => {
    await github.suspend();
    expect(await until(isHeard)).toBe(true);
    await github.unsuspend();
    const number = await asks("noor");
    expect(await isGreeted(number)).toBe(true);
  });
});

/** Max, who was let in, clicks on boxes of the checklist, all within one second; which of them are ticked then. */
async function clicked(...clicks: readonly (readonly [item: string, on: boolean])[]) {
  const number = await asks("max");
  await github.as("ada").comment("community", number, "/approve");
  await quiet();
  github.clock.standStill();
  for (const [item, on] of clicks) {
    await github.as("max").tick("community", number, item, on);
    await quiet();
  }
  github.clock.goOn();
  const { body } = await github.state().issue("community", number);
  return [...body.matchAll(/- \[x\] (.*?)(?: <!--|$)/gm)].map(([, text]) => text);
}

describe("boxes that are clicked within one second end as they were left", () => {
  const conduct = "Read the code of conduct";
  const drive = "The shared drive opens for you";

  test("where one is ticked and cleared", async () => {
    expect(await clicked([conduct, true], [conduct, false])).toEqual([]);
  });

  test("where two are ticked", async () => {
    expect(await clicked([conduct, true], [drive, true])).toEqual([conduct, drive]);
  });

  // The order of edits that lead back to a text is lost: what is read last is not what came last.
  test.fails("where one is ticked, cleared and ticked again", async () => {
    expect(await clicked([conduct, true], [conduct, false], [conduct, true])).toEqual([conduct]);
  });
});

test("every request was as GitHub describes it", () => {
  expect(github.violations()).toEqual([]);
});

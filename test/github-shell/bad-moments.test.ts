import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { joinBody } from "../../demo/story/join.ts";
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
}

/** Whether Waymark greets whoever asked, within a few looks. */
async function isGreeted(number: number): Promise<boolean> {
  for (let looks = 0; looks < 5; looks += 1) {
    await later();
    await sleep(100);
    await quiet();
    const { comments } = await github.state().issue("community", number);
    if (comments.some(({ body }) => body.startsWith("<!-- waymark:status -->"))) return true;
  }
  return false;
}

describe("a request", () => {
  test.fails("that GitHub does not show at first is answered", async () => {
    github.lag(2);
    const number = await asks("max");
    await quiet();
    github.lag(0);
    expect(await isGreeted(number)).toBe(true);
  });

  test.fails("that comes while GitHub says that the App is installed nowhere is answered", async () => {
    // As after a restart: nothing is known.
    github.emptyInstallations(Infinity);
    work.installations.forget(org.id);
    const number = await asks("kit");
    await sleep(500);
    github.emptyInstallations(0);
    expect(await isGreeted(number)).toBe(true);
  });

  test.fails("that comes while the App is suspended is answered once it is not", async () => {
    const listener = github.webhookUrl;
    github.webhookUrl = undefined;
    const number = await asks("sam");
    const opened = github.deliveries().findLast(({ action }) => action === "opened");
    github.webhookUrl = listener;
    await github.suspend();
    await quiet();
    await github.redeliver(opened?.id ?? 0);
    await sleep(500);
    await github.unsuspend();
    expect(await isGreeted(number)).toBe(true);
  });

  test("that comes after a suspension is answered with a token of its own time", async () => {
    await github.suspend();
    await quiet();
    await github.unsuspend();
    const number = await asks("noor");
    expect(await isGreeted(number)).toBe(true);
  });

  test("whose box is ticked and cleared within one second ends as it was left", async () => {
    const number = await asks("max");
    await github.as("ada").comment("community", number, "/approve");
    await quiet();
    github.clock.standStill();
    const items = ["code of conduct", "shared drive", "hello in the chat"];
    for (const on of [true, false, true, false])
      for (const item of items) await github.as("max").tick("community", number, item, on);
    await quiet();
    github.clock.goOn();
    await github.as("max").tick("community", number, "code of conduct");
    await quiet();
    const { body } = await github.state().issue("community", number);
    expect(body.match(/- \[x\]/g)).toHaveLength(1);
    expect(body).toContain("- [x] Read the code of conduct");
  });
});

test("every request was as GitHub describes it", () => {
  expect(github.violations()).toEqual([]);
});

import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import type { Feature } from "../../src/core/feature.ts";
import { onThread } from "../../src/core/target.ts";
import { startRounds } from "../../src/worker/rounds.ts";
import { town } from "../github-shell/town.ts";

/** Writes down who opens issues, and looks at them; tells which threads were looked at. */
const clerk: Feature = {
  name: "clerk",
  facts: (event) => (event.kind === "thread.opened" ? [opened(event)] : []),
  reply: (event) => (event.kind === "thread.opened" ? { touched: [onThread(event.thread)] } : {}),
  uphold(target, world) {
    const thread = target.kind === "thread" ? world.thread(target) : undefined;
    if (!thread) return {};
    const effect = { kind: "ensure-labels", thread, has: ["seen"], lacks: [] } as const;
    return { plan: [{ effect, because: "everybody is seen" }] };
  },
};

function opened({ thread, at, author }: Extract<Event, { kind: "thread.opened" }>) {
  const id = `opened/${thread.repo.id}/${thread.number}`;
  return { kind: "opened", id, at, thread, author: author.id } as const;
}

const { github, store, quiet, context, work, alarms } = await town([clerk]);
const { org, id: installation } = await context();
await quiet();

const EMPTY = { status: 200, body: [] };
const NOT_FOUND = { status: 404, message: "Not Found" };
const LIST = /^\/app\/installations(?:\?|$)/;
const ONE = /^\/app\/installations\/\d+$/;

/** After a restart, when nothing is remembered, GitHub shows the App nowhere. */
function shownNowhere(): void {
  github.fail({ path: LIST, times: 999 }, { answer: EMPTY });
  github.fail({ path: ONE, times: 999 }, { answer: NOT_FOUND });
  work.installations.forget(org.id);
}

async function suspended(): Promise<void> {
  const app = await work.probot.auth();
  const { data } = await app.rest.apps.getInstallation({ installation_id: installation });
  const body = { ...data, suspended_at: "2026-11-20T12:00:00Z" };
  github.fail({ path: LIST, times: 999 }, { answer: { status: 200, body: [body] } });
  github.fail({ path: ONE, times: 999 }, { answer: { status: 200, body } });
  work.installations.forget(org.id);
}

let told = 0;

/** GitHub tells of the installation itself. */
async function tell(action: string, id = installation): Promise<void> {
  const account = { ...org, type: "Organization" };
  await store.keep({
    org: org.id,
    id: `told-${(told += 1)}`,
    name: "installation",
    received: new Date().toISOString(),
    headers: {},
    body: Buffer.from(JSON.stringify({ action, installation: { id, account } })),
  });
}

async function until(check: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20))
    if (await check()) return;
  throw new Error("it never came");
}

/** What is done while GitHub does not show the App; ends once all of it is put back. */
async function meanwhile(act: () => Promise<unknown>): Promise<void> {
  const alarmed = alarms.length;
  await act();
  await until(() => alarms.slice(alarmed).some((one) => one.startsWith("put everything back")));
  await until(async () => (await ready()) === 0);
  // The attempt is taken back a moment after everything was put off.
  await until(async () => (await waiting()).every(({ attempts }) => attempts === 0));
}

/** How many deliveries could be taken now. */
async function ready(): Promise<number> {
  const rows = await waiting();
  return rows.filter(({ not_before: at }) => at === null || at <= new Date()).length;
}

function waiting() {
  return store.db
    .selectFrom("deliveries")
    .selectAll()
    .where("org", "=", org.id)
    .where("state", "=", "waiting")
    .execute();
}

async function facts(): Promise<number> {
  return (await store.allFacts(org.id)).length;
}

/** As a while later: what was put back is to be taken now. */
async function later(): Promise<void> {
  await store.db.updateTable("deliveries").set({ not_before: null }).execute();
  await store.db.updateTable("targets").set({ not_before: null }).execute();
}

function open(login: string, title: string): Promise<number> {
  return github.as(login).openIssue("welcome", { title });
}

afterEach(async () => {
  github.mend();
  await store.saveOrganization(org.id, { installation, absent: null, suspended: false });
  await later();
  await quiet();
});

// The first that is asked of GitHub here: afterwards there is a token for an hour.
test("a token that GitHub does not give for a moment is no reason to think Ada's issue gone", async () => {
  const before = await facts();
  github.fail({ method: "POST", path: "/access_tokens", times: 9 }, { answer: NOT_FOUND });
  const number = await open("ada", "Without a token");
  await until(() => alarms.some((words) => words.includes("gives no token")));
  // It may have been installed anew: what was remembered of it is asked again.
  github.fail({ path: LIST, times: 999 }, { answer: EMPTY });
  github.fail({ path: ONE, times: 999 }, { answer: NOT_FOUND });
  await meanwhile(later);
  github.mend();
  await later();
  await quiet();
  expect(await facts()).toBe(before + 1);
  expect((await github.state().issue("welcome", number)).labels).toEqual(["seen"]);
});

describe("while GitHub says for a moment that the App is installed nowhere", () => {
  test("what Ada opens waits, counts no attempt, and is taken once it is shown again", async () => {
    const before = await facts();
    shownNowhere();
    await meanwhile(() => open("ada", "In a bad moment"));
    expect(await facts()).toBe(before);
    // The label that the clerk put on before may be told of just now, too.
    const opening = (await waiting()).filter(
      ({ body }) => JSON.parse(body.toString()).action === "opened",
    );
    expect(opening).toMatchObject([{ name: "issues", attempts: 0 }]);
    // Since when it is away is kept: by that the pauses grow.
    const absent = { since: expect.any(String), missed: 0 };
    expect(await store.organization(org.id)).toMatchObject({ installation, absent });
    github.mend();
    await later();
    await quiet();
    expect(await facts()).toBe(before + 1);
    expect((await store.organization(org.id))?.absent).toBeUndefined();
  });

  test("what Ada waits for is looked at once it is shown again", async () => {
    const number = await open("ada", "Looked at");
    await quiet();
    await github.as("olga").unlabel("welcome", number, "seen");
    await quiet();
    const repo = await store.db.selectFrom("targets").select("key").execute();
    const key = repo.find((one) => one.key.endsWith(`/${number}`))?.key ?? "";
    const [id] = key.slice("thread:".length).split("/").map(Number);
    shownNowhere();
    await meanwhile(() => store.touch(org.id, [{ kind: "thread", repo: id ?? 0, number }]));
    expect((await github.state().issue("welcome", number)).labels).toEqual([]);
    github.mend();
    await later();
    await quiet();
    expect((await github.state().issue("welcome", number)).labels).toEqual(["seen"]);
  });

  test("it is asked again after five seconds, then after as long as it has taken so far, and at least hourly", async () => {
    shownNowhere();
    const pauses = [];
    for (const minutes of [0, 2, 600]) {
      const since = new Date(Date.now() - minutes * 60_000).toISOString();
      await store.saveOrganization(org.id, { absent: { since, missed: 0 } });
      await meanwhile(() => open("ada", `After ${minutes} minutes`));
      const rows = await waiting();
      const last = Math.max(...rows.map(({ not_before: at }) => at?.getTime() ?? 0));
      pauses.push(Math.round((last - Date.now()) / 10_000) * 10);
    }
    expect(pauses).toEqual([expect.toBeOneOf([0, 10]), 120, 3600]);
  });

  test("the list alone is not believed either: what is remembered goes on", async () => {
    const before = await facts();
    await work.installations.list();
    github.fail({ path: LIST, times: 1 }, { answer: EMPTY });
    expect((await work.installations.list()).installed.length).toBe(0);
    await open("ada", "Remembered");
    await quiet();
    expect(await facts()).toBe(before + 1);
  });
});

describe("while the App is suspended", () => {
  test("what Ada opened just before is kept, and taken as soon as it is not any more", async () => {
    const before = await facts();
    await suspended();
    await meanwhile(() => tell("suspend"));
    await meanwhile(() => open("ada", "Before the suspension was told"));
    expect(await facts()).toBe(before);
    expect(await waiting()).toMatchObject([{ name: "issues", attempts: 0 }]);
    expect(await store.organization(org.id)).toMatchObject({ installation, suspended: true });
    github.mend();
    await tell("unsuspend");
    await quiet();
    expect(await facts()).toBe(before + 1);
    expect((await store.organization(org.id))?.suspended).toBeUndefined();
  });
});

describe("once an owner took the App away", () => {
  test("it is over: what still waits is dropped, whatever the delivery that tells it was", async () => {
    const before = await facts();
    shownNowhere();
    await meanwhile(() => open("ada", "Too late"));
    await tell("deleted");
    await quiet();
    expect(await facts()).toBe(before);
    const row = await store.organization(org.id);
    expect(row).toMatchObject({ removed: installation });
    expect(row?.installation).toBeUndefined();
    await open("ada", "Later still");
    await quiet();
    expect(await facts()).toBe(before);
  });

  test("and installed it again, what comes is taken, and waited for as before", async () => {
    await store.saveOrganization(org.id, { installation: null, removed: installation });
    const before = await facts();
    await open("ada", "Back again");
    await quiet();
    expect(await facts()).toBe(before + 1);
    const row = await store.organization(org.id);
    expect(row).toMatchObject({ installation });
    expect(row?.removed).toBeUndefined();
  });

  test("a delivery that says so is not believed while GitHub shows the App", async () => {
    const before = await facts();
    await tell("deleted");
    await open("ada", "Nobody took it away");
    await quiet();
    expect(await facts()).toBe(before + 1);
    expect(await store.organization(org.id)).toMatchObject({ installation });
  });
});

/** A round so many hours after the first. */
async function round(hours: number): Promise<void> {
  const time = new Date(Date.parse("2030-01-01T00:00:00.000Z") + hours * 3_600_000).toISOString();
  await startRounds({ ...work, now: () => time, keepDays: 90 }).stop();
}

async function known(): Promise<number | undefined> {
  return (await store.organization(org.id))?.installation;
}

describe("where nobody told that the App was taken away", () => {
  test("twelve rounds over a day have to miss it before that is believed", async () => {
    shownNowhere();
    for (let rounds = 0; rounds < 20; rounds += 1) await round(rounds);
    expect(await known()).toBe(installation);
    await round(24);
    expect(await known()).toBeUndefined();
  });

  test("a day without rounds counts for nothing, nor does a list that is empty for long", async () => {
    shownNowhere();
    await round(0);
    await round(30);
    expect(await known()).toBe(installation);
    github.mend();
    github.fail({ path: LIST, times: 999 }, { answer: EMPTY });
    for (let rounds = 31; rounds < 60; rounds += 1) await round(rounds);
    expect(await known()).toBe(installation);
  });

  test("one round that sees it begins anew, and a suspension is none", async () => {
    shownNowhere();
    for (let rounds = 0; rounds < 11; rounds += 1) await round(rounds);
    github.mend();
    await suspended();
    await round(30);
    github.mend();
    shownNowhere();
    await round(31);
    expect(await known()).toBe(installation);
    github.mend();
    await round(32);
    expect((await store.organization(org.id))?.absent).toBeUndefined();
    expect(await known()).toBe(installation);
  });
});

describe("a delivery of another organisation", () => {
  test("that names harbor's installation tells harbor nothing of Eve's issue", async () => {
    const before = await facts();
    const elsewhere = 4243;
    const issue = { number: 1, user: { id: 666, login: "eve" }, title: "Let me in" };
    const repository = { id: 99, name: "trap", owner: { id: elsewhere, login: "elsewhere" } };
    const payload = { action: "opened", issue, repository, installation: { id: installation } };
    const alarmed = alarms.length;
    await store.keep({
      org: elsewhere,
      login: "elsewhere",
      installation,
      id: "eve-1",
      name: "issues",
      received: new Date().toISOString(),
      headers: {},
      body: Buffer.from(JSON.stringify(payload)),
    });
    await until(() => alarms.slice(alarmed).some((one) => one.startsWith("put everything back")));
    expect(await facts()).toBe(before);
    expect(await store.allFacts(elsewhere)).toEqual([]);
    await store.db.deleteFrom("deliveries").where("org", "=", elsewhere).execute();
  });
});

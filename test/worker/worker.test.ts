import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import type { FactOf } from "../../src/core/fact.ts";
import type { Feature } from "../../src/core/feature.ts";
import { onThread, type Target } from "../../src/core/target.ts";
import { threadAt, type World } from "../../src/core/world.ts";
import { fetchMissed } from "../../src/github/missed.ts";
import { installedAt } from "../../src/worker/installed.ts";
import { startRounds } from "../../src/worker/rounds.ts";
import type { Work } from "../../src/worker/work.ts";
import { town } from "../github-shell/town.ts";
import { asides } from "../store/asides.ts";

/** Writes down who opens issues; fails at those of people in trouble; never rests with those called “Restless”. */
const clerk: Feature = {
  name: "clerk",
  facts: (event) => (event.kind === "thread.opened" ? [opened(event)] : []),
  reply: (event, world) =>
    event.kind === "thread.opened" ? { touched: stillThere(event, world) } : {},
  uphold(target, world) {
    const thread = target.kind === "thread" ? world.thread(target) : undefined;
    if (!thread) return {};
    if (thread.title === "Restless") {
      const has = [`restless ${thread.labels.length}`];
      return {
        plan: [{ effect: { kind: "ensure-labels", thread, has, lacks: [] }, because: "?" }],
      };
    }
    const effect = { kind: "ensure-labels", thread, has: ["seen"], lacks: [] } as const;
    return { plan: [{ effect, because: "everybody is seen" }] };
  },
};

type Opened = Extract<Event, { kind: "thread.opened" }>;

function opened({ thread, at, author }: Opened): FactOf<"opened"> {
  if (trouble.has(author.login)) throw new Error("a mistake of ours");
  const id = `opened/${thread.repo.id}/${thread.number}`;
  return { kind: "opened", id, at, thread, author: author.id };
}

/** An issue is looked at as GitHub shows it by then. */
function stillThere({ thread }: Opened, world: World): readonly Target[] {
  return world.thread(threadAt(thread)) ? [onThread(thread)] : [];
}

const trouble = new Set<string>();

const { github, store, quiet, context, work, alarms, metrics } = await town([clerk], {
  organization: { login: "harbor", owners: ["olga"], members: ["ada", "lin"] },
  repositories: [{ name: "welcome" }],
});
const { org } = await context();

async function facts(): Promise<number> {
  return (await store.allFacts(org.id)).length;
}

async function until(check: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20))
    if (await check()) return;
  throw new Error("it never came");
}

function open(login: string, title: string): Promise<number> {
  return github.as(login).openIssue("welcome", { title });
}

/** How many deliveries were set aside, as whoever watches over Waymark sees it. */
function setAside(): number {
  return countedAs("waymark_deliveries_set_aside_total");
}

function countedAs(name: string): number {
  const line = metrics
    .text({})
    .split("\n")
    .find((one) => one.startsWith(`${name} `));
  return Number(line?.slice(name.length) ?? 0);
}

/** As a while later: what was put back is to be taken now. */
async function later(): Promise<void> {
  await store.db.updateTable("deliveries").set({ not_before: null }).execute();
  await store.db.updateTable("targets").set({ not_before: null }).execute();
}

describe("a delivery", () => {
  test("that keeps failing is set aside with an alarm, and blocks nobody", async () => {
    trouble.add("lin");
    await open("lin", "Trouble");
    await until(() => alarms.some((words) => words.startsWith("a delivery failed")));
    await store.db
      .updateTable("deliveries")
      .set({ attempts: 5 })
      .where("state", "=", "waiting")
      .execute();
    const before = await facts();
    await open("ada", "Fine");
    await later();
    await until(async () => (await asides(store)).length === 1);
    await quiet();
    expect(await facts()).toBe(before + 1);
    const [aside] = await asides(store);
    expect(aside).toMatchObject({ name: "issues", problem: expect.stringContaining("of ours") });
    expect(setAside()).toBe(1);
    expect(alarms.join()).toContain("set aside a delivery that keeps failing");
  });

  test("that was set aside is taken when it is delivered again", async () => {
    trouble.clear();
    const before = await facts();
    const [aside] = await asides(store);
    const attempt = github.deliveries().find(({ guid }) => guid === aside?.id);
    await github.redeliver(attempt?.id ?? 0);
    await quiet();
    expect(await facts()).toBe(before + 1);
    expect(await asides(store)).toEqual([]);
  });

  test("is put back while GitHub is away, and taken when it is there again", async () => {
    await quiet();
    const before = await facts();
    const times = 4;
    github.fail({ method: "GET", path: "/issues/", times }, { answer: "server error" });
    const alarmed = alarms.length;
    await open("ada", "Patience");
    await until(() =>
      alarms.slice(alarmed).some((words) => words.startsWith("put a delivery back")),
    );
    await later();
    await quiet();
    expect(await facts()).toBe(before + 1);
  });

  test("with NUL, half a surrogate pair or 20,000 levels blocks nobody", async () => {
    const before = await facts();
    const counted = setAside();
    const received = "2026-03-01T10:00:00.000Z";
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const issue = `{"number":1,"user":{"id":5,"login":"a\\u0000\\ud800b"},"body":"\\u0000\\udfff","x":${deep}}`;
    const repository = `{"id":771,"name":"welcome","owner":{"login":"harbor"}}`;
    const bodies = [
      `{"action":"opened","issue":${issue},"repository":${repository}}`,
      "no JSON at all",
      deep,
      "null",
    ];
    for (const [index, body] of bodies.entries())
      await store.keep({
        org: org.id,
        id: `odd-${index}`,
        name: "issues",
        received,
        headers: {},
        body: Buffer.from(body),
      });
    await open("ada", "Still here");
    await quiet();
    expect(await facts()).toBe(before + 2);
    expect((await asides(store)).map(({ id }) => id)).toEqual(["odd-1", "odd-3"]);
    expect(setAside()).toBe(counted + 2);
  });

  test("that belongs to no organisation, or to one without the App, is taken with nothing to do", async () => {
    const received = "2026-03-01T10:00:00.000Z";
    const more = { received, headers: {}, body: Buffer.from(`{"zen":"Keep it simple"}`) };
    // As where somebody installed it on their own account.
    const own = Buffer.from(`{"installation":{"id":99}}`);
    await store.keep({ org: 0, id: "ping", name: "ping", ...more, body: own });
    await store.keep({ org: 4242, login: "elsewhere", id: "other", name: "issues", ...more });
    await quiet();
    expect((await asides(store)).map(({ id }) => id)).toEqual(["odd-1", "odd-3"]);
  });

  test("that GitHub could not bring is fetched, once", async () => {
    await quiet();
    const before = await facts();
    const since = new Date(Date.now() - 1000).toISOString();
    const address = github.webhookUrl;
    github.webhookUrl = undefined;
    await open("ada", "Nobody hears");
    await quiet();
    expect(await facts()).toBe(before);
    github.webhookUrl = address;
    expect(await fetchMissed(work.probot, store, since)).toBe(1);
    expect(await fetchMissed(work.probot, store, since)).toBe(1);
    await quiet();
    expect(await facts()).toBe(before + 1);
  });

  test("that came while Waymark was away is fetched when it starts, for three days", async () => {
    const before = await facts();
    const address = github.webhookUrl;
    github.webhookUrl = undefined;
    await open("ada", "A long weekend");
    github.webhookUrl = address;
    await roundAt(inHours(73));
    await quiet();
    expect(await facts()).toBe(before);
    await roundAt(inHours(71));
    await quiet();
    expect(await facts()).toBe(before + 1);
  });
});

function inHours(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

/** One round of fetching what was missed and touching what is due, at a time. */
async function roundAt(time: string): Promise<void> {
  await startRounds({ ...work, now: () => time, keepDays: 90 }).stop();
}

/** The workers that an organisation is leased to. */
async function holders(): Promise<readonly string[]> {
  const rows = await store.db.selectFrom("organizations").select("leased_by").execute();
  return rows.flatMap(({ leased_by: worker }) => worker ?? []);
}

test("where the App is installed is written down once, not with each delivery", async () => {
  const written: number[] = [];
  const watched: Work["store"] = {
    ...store,
    async saveOrganization(id, what) {
      written.push(id);
      await store.saveOrganization(id, what);
    },
  };
  const { id } = await context();
  await store.saveOrganization(org.id, { installation: null });
  for (let n = 0; n < 2; n += 1) await installedAt(org.id, id, { ...work, store: watched });
  expect(written).toEqual([org.id]);
  expect(await store.organization(org.id)).toMatchObject({ installation: id });
});

test("an organisation with nothing left to do is anybody's, at once", async () => {
  await open("ada", "Nothing more");
  await quiet();
  await expect.poll(holders, { timeout: 20_000 }).toEqual([]);
});

async function timesTouched(key: string): Promise<number> {
  const rows = store.db.selectFrom("targets").select("touched").where("key", "=", key);
  return (await rows.executeTakeFirst())?.touched ?? 0;
}

describe("a look", () => {
  test("whose plan never gets empty ends after five rounds, with an alarm", async () => {
    await quiet();
    const alarmed = alarms.length;
    const number = await open("ada", "Restless");
    await until(() => alarms.slice(alarmed).some((words) => words.includes("after 5 rounds")));
    expect((await github.state().issue("welcome", number)).labels.length).toBeGreaterThanOrEqual(5);
    await store.db.deleteFrom("targets").where("attempts", ">", 0).execute();
  });

  test("is put off while GitHub is away, and done afterwards", async () => {
    await quiet();
    const path = /\/labels$/;
    github.fail({ method: "POST", path }, { answer: "server error" });
    const alarmed = alarms.length;
    const failed = countedAs(`waymark_looks_total{kind="thread",outcome="failed"}`);
    const number = await open("ada", "Later");
    await until(() => alarms.slice(alarmed).some((words) => words.startsWith("a look failed")));
    expect(countedAs(`waymark_looks_total{kind="thread",outcome="failed"}`)).toBe(failed + 1);
    await later();
    await quiet();
    expect((await github.state().issue("welcome", number)).labels).toEqual(["seen"]);
  });

  test("begins with what the organisation is called now", async () => {
    await store.saveOrganization(org.id, { login: "port" });
    await roundAt(new Date().toISOString());
    expect(await store.organization(org.id)).toMatchObject({ login: "harbor" });
  });

  test("at the definitions comes once a day, whichever replica comes first", async () => {
    await quiet();
    await roundAt("2030-01-01T03:00:00.000Z");
    const first = await timesTouched("definitions");
    await roundAt("2030-01-01T23:00:00.000Z");
    expect(await timesTouched("definitions")).toBe(first);
    await roundAt("2030-01-02T03:00:00.000Z");
    expect(await timesTouched("definitions")).toBe(first + 1);
    await quiet();
  });
});

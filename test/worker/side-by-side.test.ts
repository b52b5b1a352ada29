import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Event } from "../../src/core/event.ts";
import type { FactOf } from "../../src/core/fact.ts";
import type { Feature } from "../../src/core/feature.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import type { Commit } from "../../src/store/commit.ts";
import { whose } from "../../src/web/whose.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { together } from "../../src/worker/together.ts";
import { town } from "../github-shell/town.ts";

type Opened = Extract<Event, { kind: "thread.opened" }>;

/** Fails at what people in trouble do; what people in a muddle do cannot be written down. */
const clerk: Feature = {
  name: "clerk",
  facts(event) {
    if (event.kind !== "thread.opened") return [];
    if (trouble.has(event.author.login)) throw new Error("a mistake of ours");
    order.push(event.thread.number);
    return [opened(event)];
  },
  reply(event, { ledger }) {
    if (event.kind !== "thread.opened") return {};
    ledger.about(`person:${event.author.id}`);
    const community = muddle.has(event.author.login) ? "" : "ui-ux";
    return { touched: [{ kind: "community", community }] };
  },
};

function opened({ thread, at, author }: Opened): FactOf<"opened"> {
  const id = `opened/${thread.repo.id}/${thread.number}`;
  return { kind: "opened", id, at, thread, author: author.id };
}

const trouble = new Set<string>();
const muddle = new Set<string>();
let order: number[] = [];
/** How many deliveries were written down together, commit by commit. */
let commits: number[] = [];

const { store, quiet, work, context } = await town([clerk], {}, { workers: 0 });
const { org, id: installation } = await context();
const REPO = { id: 771, name: "welcome", owner: { ...org, type: "Organization" } };

const watched: Work["store"] = {
  ...store,
  async commitSoon(id: number, ...news: readonly Commit[]) {
    await store.commitSoon(id, ...news);
    const taken = news.filter((one) => one.taken !== undefined);
    if (taken.length > 0) commits.push(taken.length);
  },
};

/** Somebody opens an issue. */
async function open(number: number, by = number): Promise<void> {
  const user = { id: 5000 + by, login: `person-${by}`, type: "User" };
  const created_at = "2026-11-20T12:00:00Z";
  const payload = {
    action: "opened",
    issue: { number, user, body: "", labels: [], created_at },
    repository: REPO,
    organization: org,
    installation: { id: installation },
    sender: user,
  };
  const body = Buffer.from(JSON.stringify(payload));
  const received = new Date().toISOString();
  const more = { name: "issues", received, headers: {}, body };
  await store.keep({ ...whose(payload), id: `open-${number}`, ...more });
}

const NUMBERS = Array.from({ length: 30 }, (_, index) => index + 1);

async function openAll(numbers: readonly number[] = NUMBERS): Promise<void> {
  for (const number of numbers) await open(number);
}

async function served(how: Partial<Work> = {}): Promise<void> {
  const workers = startWorkers({ ...work, store: watched, ...how }, [randomUUID()]);
  await quiet();
  await workers.stop();
}

async function rows() {
  const all = store.db.selectFrom("deliveries").select(["id", "state", "attempts"]);
  return all.where("org", "=", org.id).orderBy("seq").execute();
}

async function waiting() {
  return (await rows()).filter(({ state }) => state === "waiting");
}

async function alone(id: number) {
  const next = await store.nextDelivery(id);
  return next ? [next] : [];
}

await served();

beforeEach(async () => {
  for (const table of ["deliveries", "facts", "fact_keys"] as const)
    await store.db.deleteFrom(table).execute();
  [order, commits] = [[], []];
  trouble.clear();
  muddle.clear();
});

describe("what thirty people open at once", () => {
  test("is taken together, twice as many each time, in the order it came", async () => {
    await openAll();
    await served();
    expect(order).toEqual(NUMBERS);
    expect(commits).toEqual([1, 2, 4, 8, 15]);
    const facts = await store.allFacts(org.id);
    expect(facts).toHaveLength(30);
    // One by one it comes to the same.
    await store.db.deleteFrom("facts").execute();
    await store.db.updateTable("deliveries").set({ state: "waiting", attempts: 0 }).execute();
    const single = { ...watched, nextDeliveries: (id: number) => alone(id) };
    await served({ store: single });
    expect(commits.slice(5)).toEqual(NUMBERS.map(() => 1));
    expect(await store.allFacts(org.id)).toEqual(facts);
  });

  test("goes on where one of it fails, which counts nobody else's attempts", async () => {
    trouble.add("person-5");
    await openAll();
    const workers = startWorkers({ ...work, store: watched }, [randomUUID()]);
    await expect.poll(async () => (await store.allFacts(org.id)).length).toBe(29);
    await workers.stop();
    expect(commits.slice(0, 3)).toEqual([1, 2, 3]);
    const tried = (await rows()).filter(({ attempts }) => attempts !== 1);
    expect(tried.map(({ id }) => id).filter((id) => id !== "open-5")).toEqual([]);
    trouble.clear();
    await store.db.updateTable("deliveries").set({ not_before: null }).execute();
    await served();
    expect(await store.allFacts(org.id)).toHaveLength(30);
    // Tried before, it is taken alone.
    expect(commits.at(-1)).toBe(1);
  });

  test("is written down one by one where one of it cannot be", async () => {
    muddle.add("person-5");
    await openAll(NUMBERS.slice(0, 7));
    const workers = startWorkers({ ...work, store: watched }, [randomUUID()]);
    await expect.poll(async () => (await store.allFacts(org.id)).length).toBe(6);
    await workers.stop();
    expect(commits).toEqual([1, 2, 1, 1, 1]);
    muddle.clear();
    await store.db.updateTable("deliveries").set({ not_before: null }).execute();
    await served();
    expect(await store.allFacts(org.id)).toHaveLength(7);
  });

  test("is taken one by one after a process died with it in hand", async () => {
    await openAll(NUMBERS.slice(0, 10));
    const inHand = await store.nextDeliveries(org.id, [], 8, together);
    expect(inHand.map(({ attempts }) => attempts)).toEqual(Array.from({ length: 8 }, () => 1));
    await served();
    expect(commits).toEqual([...Array.from({ length: 8 }, () => 1), 2]);
    expect(order).toEqual(NUMBERS.slice(0, 10));
  });
});

describe("what one person does on several threads", () => {
  test("is taken in its order, one after another", async () => {
    for (const number of [1, 2, 3, 4]) await open(number, number < 3 ? number : 2);
    await served();
    expect(order).toEqual([1, 2, 3, 4]);
    expect(commits).toEqual([1, 1, 1, 1]);
  });
});

describe("where GitHub does not answer for one", () => {
  const careful: Feature = {
    ...clerk,
    facts(event, world) {
      if (event.kind === "thread.opened") world.account(event.author.login);
      return clerk.facts?.(event, world) ?? [];
    },
  };

  test("those behind it wait their turn again, and no attempt counts", async () => {
    await openAll(NUMBERS.slice(0, 7));
    const asked: string[] = [];
    const answering: Work["answering"] = (bare) => {
      const books = readerOf(bare);
      return async (questions) => {
        if (questions.some(({ kind }) => kind !== "account")) return books(questions);
        const logins = questions.flatMap(({ of }) => (typeof of === "string" ? of : []));
        asked.push(...logins);
        if (
          asked.filter((login) => login === "person-5").length === 1 &&
          logins.includes("person-5")
        )
          throw Object.assign(new Error("Bad gateway"), { status: 502 });
        return logins.map((login) => ({ found: { id: "github:1", login } }));
      };
    };
    const workers = startWorkers({ ...work, store: watched, features: [careful], answering }, [
      randomUUID(),
    ]);
    await expect.poll(async () => (await store.allFacts(org.id)).length).toBe(6);
    expect(await waiting()).toEqual([{ id: "open-5", state: "waiting", attempts: 0 }]);
    await workers.stop();
    // Nobody was asked about behind them, before they had their turn again.
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `person-${n}`));
    expect(commits).toEqual([1, 2, 1, 2]);
  });
});

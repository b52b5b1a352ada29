import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { Event } from "../../src/core/event.ts";
import type { Feature } from "../../src/core/feature.ts";
import { onThread } from "../../src/core/target.ts";
import { threadAt } from "../../src/core/world.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { town } from "../github-shell/town.ts";
import { delivery } from "../store/delivery.ts";

/** Who is served when: deliveries by their thread's number, looks with a word before it. */
let order: string[] = [];

const clerk: Feature = {
  name: "clerk",
  facts(event) {
    note(nameOf(event));
    return [];
  },
  reply: (event) => ("thread" in event ? { touched: [onThread(event.thread)] } : {}),
  uphold(target) {
    if (target.kind === "thread") note(`look ${target.number}`);
    return {};
  },
};

function nameOf(event: Event): string {
  return "thread" in event ? `take ${event.thread.number}` : event.kind;
}

/** What is worked out again because a question was open is still one turn. */
function note(turn: string): void {
  if (!turn.startsWith("look") || order.at(-1) !== turn) order.push(turn);
}

const { github, store, quiet, work } = await town([clerk], {}, { workers: 0 });

/** Takes and looks at everything that waits, with one worker; gives who was served when. */
async function served(how: Partial<Work> = {}): Promise<readonly string[]> {
  order = [];
  const workers = startWorkers({ ...work, ...how }, [randomUUID()]);
  await quiet();
  await workers.stop();
  return order;
}

async function comment(number: number, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1)
    await github.as("lin").comment("welcome", number, `Chatter ${n}`);
}

await served();
const flooded = await github.as("lin").openIssue("welcome", { title: "Chatter" });
const other = await github.as("lin").openIssue("welcome", { title: "More chatter" });
await served();

test("Sam's request is taken and looked at behind one comment of sixty on another thread", async () => {
  await comment(flooded, 60);
  const sams = await github.as("ada").openIssue("welcome", { title: "Let me join" });
  const turns = await served();
  expect(turns.slice(0, 3)).toEqual([`take ${flooded}`, `take ${sams}`, `look ${sams}`]);
  expect(turns.filter((turn) => turn === `take ${flooded}`)).toHaveLength(60);
  // What happens on a flooded thread is looked at together, and not only at the end.
  const looks = turns.flatMap((turn, at) => (turn === `look ${flooded}` ? at : []));
  expect(looks).toHaveLength(2);
  expect(looks[0]).toBeLessThan(55);
});

test("threads come round: nobody waits for more than one of each other thread", async () => {
  await comment(flooded, 3);
  await comment(other, 2);
  const sams = await github.as("ada").openIssue("welcome", { title: "Let me join, too" });
  const takes = (await served()).filter((turn) => turn.startsWith("take"));
  expect(takes).toEqual([flooded, other, sams, flooded, other, flooded].map((n) => `take ${n}`));
});

test("what was kept before threads were known is taken as well, in its order", async () => {
  await comment(flooded, 2);
  await comment(other, 1);
  await store.db.updateTable("deliveries").set({ thread: null }).execute();
  await comment(other, 1);
  const takes = (await served()).filter((turn) => turn.startsWith("take"));
  expect(takes).toEqual([flooded, other, flooded, other].map((n) => `take ${n}`));
});

test("another organisation waits for one turn of a flooded one, which ends", async () => {
  await comment(flooded, 120);
  const taken: number[] = [];
  const watched: Work["store"] = {
    ...store,
    async commitSoon(org, ...news) {
      // It comes only now that the flooded one has its turn.
      if (taken.length === 0) await store.keep(delivery({ org: 4242, id: "elsewhere" }));
      taken.push(org);
      await store.commitSoon(org, ...news);
    },
  };
  await served({ store: watched });
  expect(taken).toHaveLength(121);
  expect(taken.indexOf(4242)).toBeLessThanOrEqual(50);
});

test("another organisation goes on while GitHub asks this one for patience", async () => {
  await comment(flooded, 2);
  const gone: number[] = [];
  const watched: Work["store"] = {
    ...store,
    async postponeDelivery(org, ...how) {
      if (gone.length === 0) await store.keep(delivery({ org: 4242, id: "meanwhile" }));
      gone.push(org);
      await store.postponeDelivery(org, ...how);
    },
    async commitSoon(org, ...news) {
      gone.push(org);
      await store.commitSoon(org, ...news);
    },
  };
  const patience = { status: 429, message: "You have exceeded a secondary rate limit." };
  github.fail({ path: "/issues/", times: 999 }, { answer: patience });
  const reading: Feature = {
    name: "reading",
    reply(event, read) {
      if ("thread" in event) read.thread(threadAt(event.thread));
      return {};
    },
  };
  const workers = startWorkers({ ...work, store: watched, features: [reading] }, [randomUUID()]);
  await expect.poll(() => gone.length, { timeout: 20_000 }).toBe(3);
  await workers.stop();
  github.mend();
  const [org] = gone;
  expect(gone).toEqual([org, 4242, org]);
  await store.db.updateTable("deliveries").set({ not_before: null }).execute();
  await served();
});

test("another organisation waits no longer than a turn lasts, however long each delivery takes", async () => {
  await comment(flooded, 3);
  const clock = vi.spyOn(Date, "now");
  const gone: number[] = [];
  const slow: Work["store"] = {
    ...store,
    async commitSoon(org, ...news) {
      if (gone.length === 0) {
        await store.keep(delivery({ org: 4242, id: "behind it" }));
        const late = new Date().getTime() + 6000;
        clock.mockReturnValue(late);
      }
      gone.push(org);
      await store.commitSoon(org, ...news);
    },
  };
  const workers = startWorkers({ ...work, store: slow }, [randomUUID()]);
  await expect.poll(() => gone.length, { timeout: 20_000 }).toBe(4);
  await workers.stop();
  clock.mockRestore();
  expect(gone.indexOf(4242)).toBe(1);
});

test("whoever stops Waymark waits for what is in hand, and for nothing else", async () => {
  await comment(flooded, 3);
  let taken = 0;
  let stopped: Promise<void> | undefined;
  let began: (() => void) | undefined;
  const stopping = new Promise<void>((resolve) => (began = resolve));
  const watched: Work["store"] = {
    ...store,
    async commitSoon(org, ...news) {
      taken += 1;
      await store.commitSoon(org, ...news);
      stopped ??= workers.stop();
      began?.();
    },
  };
  const workers = startWorkers({ ...work, store: watched }, [randomUUID()]);
  await stopping;
  await stopped;
  expect(taken).toBe(1);
  expect(await served()).toHaveLength(3);
});

test("a worker whose lease is lost begins nothing more there", async () => {
  await comment(flooded, 2);
  const offered = (await store.organizations()).slice(0, 1);
  let asked: (() => void) | undefined;
  const renewed = new Promise<void>((resolve) => (asked = resolve));
  let done: (() => void) | undefined;
  const released = new Promise<void>((resolve) => (done = resolve));
  let begun = 0;
  const robbed: Work["store"] = {
    ...store,
    lease: async () => offered.shift(),
    async renew() {
      asked?.();
      return false;
    },
    async nextDeliveries(...how) {
      begun += 1;
      return store.nextDeliveries(...how);
    },
    async commitSoon(org, ...news) {
      await renewed;
      await new Promise(setImmediate);
      await store.commitSoon(org, ...news);
    },
    async release() {
      done?.();
    },
  };
  const workers = startWorkers({ ...work, store: robbed }, ["robbed"]);
  await released;
  await workers.stop();
  expect(begun).toBe(1);
  await served();
});

test("Ada's comment is left to whoever took the lease over, and that counts as no failure", async () => {
  await comment(flooded, 1);
  const [org] = await store.organizations();
  if (!org) throw new Error("harbor is known");
  let asked: (() => void) | undefined;
  const renewed = new Promise<void>((resolve) => (asked = resolve));
  const offered = [org];
  const robbed: Work["store"] = {
    ...store,
    lease: async () => offered.shift(),
    async renew() {
      asked?.();
      return false;
    },
    // The answer comes only once the lease is another's.
    async factsAbout(...about) {
      await renewed;
      await new Promise(setImmediate);
      return store.factsAbout(...about);
    },
  };
  const asking: Feature = {
    name: "asking",
    facts: clerk.facts ?? (() => []),
    reply: (event, world) => {
      if ("thread" in event) world.ledger.about(`thread:${event.thread.repo.id}/1`);
      return {};
    },
  };
  const workers = startWorkers({ ...work, store: robbed, features: [asking] }, ["robbed"]);
  await renewed;
  await workers.stop();
  const left = await store.db
    .selectFrom("deliveries")
    .selectAll()
    .where("state", "=", "waiting")
    .execute();
  expect(left).toMatchObject([{ name: "issue_comment", problem: null, not_before: null }]);
  expect((await served()).filter((turn) => turn.startsWith("take"))).toEqual([`take ${flooded}`]);
});

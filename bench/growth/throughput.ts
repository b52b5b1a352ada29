import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Delivery } from "../../src/store/deliveries.ts";
import type { Store } from "../../src/store/store.ts";
import { quantile } from "../rounds.ts";
import { startWork } from "./at-work.ts";
import { HAPPENINGS } from "./payloads.ts";
import { ORG } from "./people.ts";
import type { Sizes } from "./sizes.ts";

type Happening = keyof typeof HAPPENINGS;

/** None of those that were measured one by one. */
const FIRST = 10_000;

/** How many of a kind are taken in a second, once so many wait. */
export async function perSecond(
  name: Happening,
  count: number,
  store: Store,
  sizes: Sizes,
): Promise<number> {
  const all = Array.from({ length: count }, (_, turn) => HAPPENINGS[name](FIRST + turn, sizes));
  await Promise.all(all.map((one) => store.keep(one)));
  let left = count;
  const began = performance.now();
  let ended = began;
  const finished = Promise.withResolvers<void>();
  const workers = await startWork(store, sizes, {
    taken(some) {
      left -= some;
      ended = performance.now();
      if (left === 0) finished.resolve();
    },
  });
  await finished.promise;
  await workers.stop();
  return (1000 * count) / (ended - began);
}

/** What happens while events come at a steady pace: one of these after another. */
const MIX = ["comment", "merged", "comment", "opened", "comment"] as const;

/**
 * Events come at a steady pace, whatever is still to be done, for so many seconds: milliseconds from
 * when one was kept until GitHub is first asked about it, for those about which it is asked.
 */
export async function untilAsked(
  pace: number,
  seconds: number,
  store: Store,
  sizes: Sizes,
): Promise<number> {
  // Nobody looks any more at what was touched before.
  await sql`update targets set upheld = touched, since = null
    where org = ${ORG.id} and touched > upheld`.execute(store.db);
  const kept = new Map<string, number>();
  const waits: number[] = [];
  const workers = await startWork(store, sizes, {
    asked({ kind, of }) {
      if (kind !== "thread" && kind !== "pull") return;
      const since = kept.get(of);
      if (since !== undefined) waits.push(Math.max(0, performance.now() - since));
      kept.delete(of);
    },
  });
  const began = performance.now();
  const keeping: Promise<void>[] = [];
  for (let turn = 0; turn < pace * seconds; turn += 1) {
    const wait = began + (1000 * turn) / pace - performance.now();
    if (wait > 0) await sleep(wait);
    const name = MIX[turn % MIX.length] ?? "comment";
    keeping.push(keep(name, HAPPENINGS[name](FIRST + 5000 + turn, sizes)));
  }
  async function keep(name: Happening, delivery: Delivery): Promise<void> {
    const { thread = "" } = delivery;
    // A worker may be quicker than the news that it was kept.
    if (name !== "comment") kept.set(thread, Infinity);
    await store.keep(delivery);
    if (kept.has(thread)) kept.set(thread, performance.now());
  }
  await Promise.all(keeping);
  for (let tries = 0; kept.size > 0 && tries < 500; tries += 1) await sleep(20);
  await workers.stop();
  if (kept.size > 0) throw new Error(`GitHub was never asked about ${[...kept.keys()].join(", ")}`);
  return quantile(waits, 0.99);
}

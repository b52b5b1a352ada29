import { setTimeout as sleep } from "node:timers/promises";
import { app } from "./app.ts";
import type { Organization } from "./store/organizations.ts";
import { type Bell, bell } from "./worker/bell.ts";
import { lookOne } from "./worker/look-one.ts";
import { takeOne } from "./worker/take-one.ts";
import type { Held, InHand, Work } from "./worker/work.ts";

export type { Work } from "./worker/work.ts";

interface Workers {
  /** Ends after what is in hand. */
  stop(): Promise<void>;
}

/** How often a lease is renewed, in milliseconds: well within its length. */
const RENEW = 1000;
/** How long one organisation is worked for before others have their turn, in milliseconds. */
const TURN = 20_000;

/** Starts workers, each for one organisation at a time. Their names are unlike those on any other machine. */
export function startWorkers(work: Work, names: readonly string[]): Workers {
  const inHand: InHand = new Map();
  app(work.probot, async (told) => inHand.get(told.id)?.(told));
  const ending = new AbortController();
  const bells = names.map(() => bell(work.store));
  const done = bells.map((one, index) => run(names[index] ?? "", one, inHand, work, ending.signal));
  return {
    async stop() {
      ending.abort();
      for (const one of bells) one.stop();
      await Promise.all(done);
    },
  };
}

async function run(
  name: string,
  wake: Bell,
  inHand: InHand,
  work: Work,
  ending: AbortSignal,
): Promise<void> {
  while (!ending.aborted) {
    try {
      const org = await work.store.lease(name, work.now());
      if (org) await hold(name, org, inHand, work, ending);
      else await wake.next();
    } catch (error) {
      work.log.error({ err: error }, "the database is away, or a lease was lost: trying again");
      await sleep(RENEW);
    }
  }
}

/** Works under a lease, for as long as it is ours: one delivery, else one target, until nothing is left. */
async function hold(
  name: string,
  org: Organization,
  inHand: InHand,
  work: Work,
  ending: AbortSignal,
): Promise<void> {
  const { store, log } = work;
  const until = Date.now() + TURN;
  const lost = new AbortController();
  const renewing = setInterval(() => {
    store.renew(name, org.id).then(
      (still) => still || lost.abort(new Error("the lease was lost")),
      (error: unknown) => log.warn({ err: error, org: org.id }, "a lease could not be renewed"),
    );
  }, RENEW);
  try {
    const holding = { ...work, lost: lost.signal };
    const stopped = AbortSignal.any([ending, lost.signal]);
    while (!stopped.aborted && Date.now() < until && (await step(org, inHand, holding)));
  } finally {
    clearInterval(renewing);
    await store.release(name, org.id);
  }
}

/** `false` where nothing is left to do, or GitHub asks for patience. */
async function step(org: Organization, inHand: InHand, work: Held): Promise<boolean> {
  const delivery = await work.store.nextDelivery(org.id);
  if (delivery) return takeOne(delivery, inHand, work);
  const target = await work.store.nextTarget(org.id, work.now());
  return target ? lookOne(target, org, work) : false;
}

import { setTimeout as sleep } from "node:timers/promises";
import { app } from "./app.ts";
import type { Organization } from "./store/organizations.ts";
import { type Bell, bell } from "./worker/bell.ts";
import { lookNext, sideBySide } from "./worker/look-next.ts";
import { type Outage, outage } from "./worker/outage.ts";
import { take } from "./worker/take.ts";
import { together } from "./worker/together.ts";
import { type Turns, turns } from "./worker/turns.ts";
import type { Held, InHand, Work } from "./worker/work.ts";

export type { Work } from "./worker/work.ts";

interface Workers {
  /** Ends after what is in hand. */
  stop(): Promise<void>;
}

/** How often a lease is renewed, in milliseconds: well within its length. */
const RENEW = 1000;
/**
 * How long, and for how many steps, one organisation is worked for before others have their turn:
 * with the length of a lease it is less than the five seconds in which somebody else goes on after a
 * worker that died.
 */
const TURN = 1000;
const MOST_STEPS = 50;

/** Starts workers, each for one organisation at a time. Their names are unlike those on any other machine. */
export function startWorkers(work: Work, names: readonly string[]): Workers {
  const inHand: InHand = new Map();
  const memory: Memory = new Map();
  app(work.probot, async (told) => inHand.get(told.id)?.(told));
  const ending = new AbortController();
  const wake = bell(work.store);
  const working = { ...work, inHand, memory, away: outage(work.log) };
  const done = names.map((name) => run(name, wake, working, ending.signal));
  return {
    async stop() {
      ending.abort();
      wake.stop();
      await Promise.all(done);
    },
  };
}

/** Whose turn it is in each organisation that has something left to do. */
type Memory = Map<number, Turns>;

interface Working extends Work {
  readonly inHand: InHand;
  readonly memory: Memory;
  /** Whether the database is away: all of them meet it, and one tells. */
  readonly away: Outage;
}

async function run(name: string, wake: Bell, work: Working, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    try {
      const org = await work.store.lease(name, work.now());
      work.away.over();
      if (org) {
        wake.ring();
        await hold(name, org, work, ending);
      } else await wake.next();
    } catch (error) {
      work.away.met(error);
      await sleep(RENEW);
    }
  }
}

/** Works under a lease, for as long as it is ours and others had no turn: deliveries, targets, deliveries. */
async function hold(
  name: string,
  org: Organization,
  work: Working,
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
    const stopped = AbortSignal.any([ending, lost.signal]);
    const holding = { ...work, lost: lost.signal, stopped };
    for (let steps = 0; steps < MOST_STEPS && Date.now() < until; steps += 1)
      if (stopped.aborted || !(await step(org, holding))) break;
  } finally {
    clearInterval(renewing);
    await store.release(name, org.id);
  }
}

type Step = Working & Held;

/** `false` where nothing is left to do, or GitHub asks for patience. */
async function step(org: Organization, work: Step): Promise<boolean> {
  const mine = work.memory.get(org.id) ?? turns();
  work.memory.set(org.id, mine);
  const [first, second] = mine.lookNext() ? [lookAtNext, takeNext] : [takeNext, lookAtNext];
  const done = (await first(org, mine, work)) ?? (await second(org, mine, work));
  if (done === undefined) work.memory.delete(org.id);
  return done ?? false;
}

/** Nothing where no delivery waits. */
async function takeNext(
  { id }: Organization,
  mine: Turns,
  work: Step,
): Promise<boolean | undefined> {
  const next = await work.store.nextDeliveries(id, mine.served(), mine.atOnce(), together);
  if (next.length === 0) return undefined;
  const { dealtWith, goesOn } = await take(next, work.inHand, work);
  mine.took(dealtWith.map(({ thread }) => thread));
  return goesOn;
}

/** Nothing where no target waits. */
async function lookAtNext(
  org: Organization,
  mine: Turns,
  work: Step,
): Promise<boolean | undefined> {
  const most = mine.looksAtOnce();
  const waiting = await work.store.nextTargets(org.id, work.now(), mine.busy(), most);
  if (waiting.length === 0) return undefined;
  const next = sideBySide(waiting);
  mine.looked(next.map(({ key }) => key));
  return lookNext(next, org, work);
}

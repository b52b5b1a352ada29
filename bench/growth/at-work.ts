import { randomUUID } from "node:crypto";
import { app } from "../../src/app.ts";
import type { Feature } from "../../src/core/feature.ts";
import type { PersonId } from "../../src/core/person.ts";
import { targetKey } from "../../src/core/target.ts";
import type { Question } from "../../src/core/question.ts";
import { features } from "../../src/features/index.ts";
import { openProbot } from "../../src/github/client/open-probot.ts";
import type { Installation, Installations } from "../../src/github/installations.ts";
import { memo } from "../../src/github/memo.ts";
import type { Store } from "../../src/store/store.ts";
import { createMetrics, type Metrics } from "../../src/web/metrics.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { lookNext } from "../../src/worker/look-next.ts";
import { take } from "../../src/worker/take.ts";
import { together } from "../../src/worker/together.ts";
import { MOST_LOOKS } from "../../src/worker/turns.ts";
import type { InHand } from "../../src/worker/work.ts";
import { privateKey } from "../../test/github/keys.ts";
import { NOW } from "./happened.ts";
import { instantGitHub, instantReader } from "./instant.ts";
import { ORG } from "./people.ts";
import type { Sizes } from "./sizes.ts";

/** Made before anything is measured: it takes as long as taking a dozen deliveries. */
const KEY = privateKey();

interface Watching {
  /** GitHub is asked this. */
  readonly asked?: (question: Question) => void;
  /** So many deliveries were taken. */
  readonly taken?: (count: number) => void;
  readonly metrics?: Metrics;
}

/** All that workers work with, on a GitHub that answers at once. What a look finds is written down, and nothing is changed there. */
export async function workOn(store: Store, sizes: Sizes, watching: Watching = {}): Promise<Work> {
  const { metrics = createMetrics() } = watching;
  const own = { appId: 5, privateKey: KEY, secret: "growth" };
  const probot = await openProbot({ ...own, pause: false, logLevel: "fatal", metrics });
  const octokit = await probot.auth(5);
  const github = instantGitHub(sizes);
  return {
    probot,
    installations: installedAt(octokit),
    store: { ...store, commitSoon: watchedCommit(store, watching) },
    features: features.map(unchanging),
    now: () => NOW,
    log: { info: silent, warn: complain, error: complain },
    metrics,
    answering: (context) =>
      instantReader(context, (question) => {
        watching.asked?.(question);
        return github(question);
      }),
  };
}

/** Starts as many workers as one process has. */
export async function startWork(
  store: Store,
  sizes: Sizes,
  watching: Watching,
): Promise<ReturnType<typeof startWorkers>> {
  const names = Array.from({ length: 4 }, () => randomUUID());
  return startWorkers(await workOn(store, sizes, watching), names);
}

/** Looks at these people as a worker does, many side by side. */
export async function eyes(
  store: Store,
  sizes: Sizes,
): Promise<(people: readonly PersonId[]) => Promise<void>> {
  const work = await workOn(store, sizes);
  const lost = new AbortController().signal;
  return async (people) => {
    const touched = people.map((person) => ({ kind: "person", person }) as const);
    for (let from = 0; from < touched.length; from += MOST_LOOKS) {
      const next = touched.slice(from, from + MOST_LOOKS).map((target) => {
        return { key: targetKey(target), target, touched: 1, attempts: 0 };
      });
      await lookNext(next, ORG, { ...work, lost, stopped: lost });
    }
  };
}

/** Takes what waits as a worker does, one delivery at a time, or as many as may be taken together. */
export async function hands(
  store: Store,
  sizes: Sizes,
): Promise<(atOnce: number) => Promise<void>> {
  const work = await workOn(store, sizes);
  const inHand: InHand = new Map();
  app(work.probot, async (told) => inHand.get(told.id)?.(told));
  const lost = new AbortController().signal;
  return async (atOnce) => {
    const next = await store.nextDeliveries(ORG.id, [], atOnce, together);
    if (next.length === 0) throw new Error("nothing waits to be taken");
    await take(next, inHand, { ...work, lost, stopped: lost });
  };
}

function installedAt(octokit: Installation["octokit"]): Installations {
  const known = { id: 5, org: ORG, octokit, memo: memo(), bot: "waymark[bot]" };
  return {
    of: async () => known,
    list: async () => ({ installed: [known], suspended: [] }),
    forget: silent,
    isGone: async () => false,
  };
}

function watchedCommit(store: Store, { taken }: Watching): Store["commitSoon"] {
  return async (org, ...news) => {
    await store.commitSoon(org, ...news);
    const { length } = news.filter((one) => one.taken !== undefined);
    if (length > 0) taken?.(length);
  };
}

/** Nobody listens. */
export function silent(): void {
  // It is measured, and nobody reads a log.
}

function complain(details: object, message: string): void {
  process.stderr.write(`${message} ${JSON.stringify(details)}\n`);
}

/** It works out what should be, and does not do it. */
function unchanging({ uphold, ...feature }: Feature): Feature {
  if (!uphold) return feature;
  return {
    ...feature,
    uphold(target, world) {
      const { plan: _plan, messages: _messages, ...others } = uphold(target, world);
      return others;
    },
  };
}

import { randomUUID } from "node:crypto";
import type { Feature } from "../../src/core/feature.ts";
import type { Question } from "../../src/core/question.ts";
import { features } from "../../src/features/index.ts";
import { openProbot } from "../../src/github/client/open-probot.ts";
import type { Installations } from "../../src/github/installations.ts";
import { memo } from "../../src/github/memo.ts";
import type { Store } from "../../src/store/store.ts";
import { createMetrics } from "../../src/web/metrics.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { privateKey } from "../../test/github/keys.ts";
import { NOW } from "./happened.ts";
import { instantGitHub, instantReader } from "./instant.ts";
import { ORG } from "./people.ts";
import type { Sizes } from "./sizes.ts";
import { silent } from "./work.ts";

/** The workers as they are, on a GitHub that answers at once. */
export interface AtWork {
  readonly stop: () => Promise<void>;
}

interface Watching {
  /** GitHub is asked this. */
  readonly asked?: (question: Question) => void;
  /** So many deliveries were taken. */
  readonly taken?: (count: number) => void;
}

/** Starts as many workers as one process has. What a look finds is written down, and nothing is changed on GitHub. */
export async function startWork(store: Store, sizes: Sizes, watching: Watching): Promise<AtWork> {
  const metrics = createMetrics();
  const app = { appId: 5, privateKey: privateKey(), secret: "growth" };
  const probot = await openProbot({ ...app, pause: false, logLevel: "fatal", metrics });
  const github = instantGitHub(sizes);
  const known = {
    id: 5,
    org: ORG,
    octokit: await probot.auth(5),
    memo: memo(),
    bot: "waymark[bot]",
  };
  const installations: Installations = {
    of: async () => known,
    list: async () => ({ installed: [known], suspended: [] }),
    forget: silent,
    isGone: async () => false,
  };
  const work: Work = {
    probot,
    installations,
    store: {
      ...store,
      async commit(org, ...news) {
        await store.commit(org, ...news);
        const { length } = news.filter(({ taken }) => taken !== undefined);
        if (length > 0) watching.taken?.(length);
      },
    },
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
  const workers = startWorkers(
    work,
    Array.from({ length: 4 }, () => randomUUID()),
  );
  return { stop: () => workers.stop() };
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
      const { due } = uphold(target, world);
      return due === undefined ? {} : { due };
    },
  };
}

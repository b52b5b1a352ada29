/** Workers of one process on a GitHub that takes its time: `url` of the database, and what their names begin with. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "../src/core/question.ts";
import type { Feature } from "../src/core/feature.ts";
import { openProbot } from "../src/github/client/open-probot.ts";
import { memo } from "../src/github/memo.ts";
import { openStore } from "../src/store/store.ts";
import { createMetrics } from "../src/web/metrics.ts";
import { startWorkers } from "../src/worker.ts";
import { privateKey } from "../test/github/keys.ts";
import { serveUntilEnd } from "./child.ts";

const [url = "", name = ""] = process.argv.slice(2);
/** As GitHub does, in milliseconds. */
const LATENCY = 50;

/** Asks GitHub something about each event. */
const asking: Feature = {
  name: "asking",
  reply(event, world) {
    world.account(event.actor.login);
    return {};
  },
};

const metrics = createMetrics();
const app = { appId: 5, privateKey: privateKey(), secret: "quay" };
const probot = await openProbot({ ...app, pause: false, logLevel: "fatal", metrics });
const octokit = await probot.auth(5);
const store = await openStore(url);
const complain = (_: object, words: string) => void process.stderr.write(`${name}: ${words}\n`);
const workers = startWorkers(
  {
    probot,
    store,
    metrics,
    features: [asking],
    installations: {
      of: async (id) => ({
        id: 5,
        org: { id, login: `org-${id}` },
        octokit,
        memo: memo(),
        bot: "w",
      }),
      list: async () => ({ installed: [], suspended: [] }),
      forget: () => undefined,
      isGone: async () => false,
    },
    now: () => new Date().toISOString(),
    log: { info: () => undefined, warn: complain, error: complain },
    answering: () => async (questions) => {
      await sleep(LATENCY);
      return questions.map((): Answer => ({ none: true }));
    },
  },
  [1, 2].map((one) => `${name}/${one}`),
);
serveUntilEnd(name, async () => {
  await workers.stop();
  await store.close();
});

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { load } from "js-yaml";
import { afterAll } from "vitest";
import { answered } from "../../src/core/ask.ts";
import type { Feature } from "../../src/core/feature.ts";
import type { World } from "../../src/core/world.ts";
import { worldOf } from "../../src/core/world-of.ts";
import { readerOf } from "../../src/github/answer/reader.ts";
import { openProbot } from "../../src/github/client/open-probot.ts";
import { installations } from "../../src/github/installations.ts";
import { type Log, settingOf, type Context } from "../../src/github/context.ts";
import type { Store } from "../../src/store/store.ts";
import { createMetrics, type Metrics } from "../../src/web/metrics.ts";
import { serveWeb } from "../../src/web/server.ts";
import { startWorkers, type Work } from "../../src/worker.ts";
import { contextOf } from "../../src/worker/work.ts";
import { privateKey } from "../github/keys.ts";
import type { GitHubOptions, Permissions } from "../github/options.ts";
import { type Double, startGitHub } from "../github/start.ts";
import { freshStore } from "../store/database.ts";

/** A small organisation on an emulated GitHub, with a real Waymark at work in it. */
export interface Town {
  readonly github: Double;
  readonly store: Store;
  readonly metrics: Metrics;
  readonly work: Work;
  /** Everything logged as a warning or an error. */
  /** What time it was at GitHub, answer by answer. */
  readonly dates: readonly string[];
  readonly alarms: readonly string[];
  /** Reads and writes as the workers do. */
  readonly context: () => Promise<Context>;
  /** Until nothing waits any more. */
  readonly quiet: () => Promise<void>;
}

type Setting = Partial<Omit<GitHubOptions, "app">>;

const KEY = privateKey();

interface Manifest {
  readonly default_permissions: Permissions;
  readonly default_events: readonly string[];
}

const manifest = load(readFileSync(join(import.meta.dirname, "../../app.yml"), "utf8")) as Manifest;

/** Builds the organisation `harbor`, installs the App, and starts one worker, or none. It ends with the test file. */
export async function town(
  features: readonly Feature[],
  setting: Setting = {},
  {
    pause = false,
    workers: count = 1,
    store: given,
  }: { readonly pause?: boolean; readonly workers?: 0 | 1; readonly store?: Store } = {},
): Promise<Town> {
  // The permissions and events of app.yml: the emulated GitHub refuses everything else.
  const { default_permissions: permissions, default_events: events } = manifest;
  const secret = "quay";
  const app = {
    id: 7,
    privateKey: KEY,
    webhookSecret: secret,
    slug: "waymark",
    permissions,
    events,
  };
  const organization = { login: "harbor", owners: ["olga"], members: ["ada", "lin"] };
  const repositories = [{ name: "welcome" }];
  const github = await startGitHub({ app, organization, repositories, ...setting });
  const store = given ?? (await freshStore());
  const metrics = createMetrics();
  const { url: baseUrl } = github;
  const dates: string[] = [];
  const probot = await openProbot({
    appId: app.id,
    privateKey: KEY,
    secret,
    baseUrl,
    pause,
    logLevel: "fatal",
    metrics,
    heard: (date) => dates.push(date),
  });
  const alarms: string[] = [];
  const work: Work = {
    probot,
    installations: installations(probot),
    store,
    features,
    now: () => new Date().toISOString(),
    log: logTo(alarms),
    metrics,
  };
  const web = await serveWeb({ store, secret, port: 0, metrics });
  const workers = startWorkers(work, count === 0 ? [] : [randomUUID()]);
  afterAll(async () => {
    await workers.stop();
    await web.close();
    await github.close();
  });
  github.webhookUrl = `${web.url}/api/github/webhooks`;
  await github.install({ by: "olga" });
  return {
    github,
    store,
    metrics,
    work,
    alarms,
    dates,
    context: () => context(work),
    quiet: () => quiet(store, alarms),
  };
}

function logTo(alarms: string[]): Log {
  return {
    info: () => undefined,
    warn: (_, words) => alarms.push(words),
    error: (_, words) => alarms.push(words),
  };
}

const NEVER = new AbortController().signal;

async function context(work: Work): Promise<Context> {
  const [installed] = (await work.installations.list()).installed;
  if (!installed) throw new Error("the App is installed nowhere");
  return contextOf(installed, { ...work, lost: NEVER, stopped: NEVER });
}

/** What somebody finds who asks the world as it is now: GitHub and our books answer. */
export async function found<T>(here: Context, ask: (world: World) => T): Promise<T> {
  const setting = settingOf(here);
  const { value } = await answered((hearing) => ask(worldOf(setting, hearing)), readerOf(here));
  return value;
}

async function quiet(store: Store, alarms: readonly string[]): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(20)) {
    const { waiting, targets } = await store.counts(new Date().toISOString());
    if (waiting === 0 && targets === 0) return;
  }
  throw new Error(`there is always something left to do:\n${alarms.slice(-3).join("\n")}`);
}

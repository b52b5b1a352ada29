import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { Hono } from "hono";
import { lookingApart } from "./apart.ts";
import type { Running } from "./environment.ts";
import { features } from "./features/index.ts";
import { openProbot } from "./github/client/open-probot.ts";
import { gitHubClock } from "./github/client/clock.ts";
import { gitHubPictures } from "./github/read/pictures.ts";
import { installations } from "./github/installations.ts";
import { openPostgres } from "./store/open-postgres.ts";
import { openStore } from "./store/store.ts";
import { createMetrics } from "./web/metrics.ts";
import { failed } from "./web/pages/failed.ts";
import { pages } from "./web/pages/pages.ts";
import { readPages } from "./web/pages/read-pages.ts";
import { beginningApp } from "./web/beginning/app.ts";
import { readBegun } from "./web/beginning/read.ts";
import { channelTo } from "./web/channel.ts";
import { serveWeb } from "./web/server.ts";
import { startWorkers, type Work } from "./worker.ts";
import { startRounds } from "./worker/rounds.ts";

/** A Waymark at work. */
export interface Started {
  readonly url: string;
  /** Takes nothing more, ends what is in hand, and lets go of the database. */
  stop(): Promise<void>;
}

/** How many organisations one process works for at a time. */
const WORKERS = 4;

/** Starts everything: the database, the receiver with its pages, the workers and the rounds. */
export async function start(
  running: Running,
  { pause = true }: { readonly pause?: boolean } = {},
): Promise<Started> {
  const { appId, privateKey, webhookSecret: secret, api: baseUrl, logLevel } = running;
  const { host, port, publicUrl, github, webhookProxy, keys, language } = running;
  const metrics = createMetrics();
  const { now, heard } = gitHubClock();
  const opening = { appId, privateKey, secret, baseUrl, logLevel, pause, metrics, heard };
  const probot = await openProbot(opening);
  const log = probot.log.child({ name: "waymark" });
  const postgres = await openPostgres(running.keeping);
  const store = await openStore(postgres.url);
  const signing = keys && publicUrl !== undefined ? { pages: publicUrl, api: baseUrl, keys } : null;
  const places = {
    github,
    ...(publicUrl !== undefined && { pages: publicUrl }),
    ...(signing && { signs: true as const }),
  };
  const books = {
    probot,
    installations: installations(probot),
    store,
    features,
    now,
    log,
    metrics,
    apart: lookingApart(postgres.url),
  };
  const work: Work = { ...books, ...places, ...(language && { language }) };
  const report = (error: Error) => log.error({ err: error }, "a page failed");
  const pictures = gitHubPictures(books.installations, { api: baseUrl, github });
  // Whoever signs nothing need not load what signs.
  const more = signing && (await import("./web/pages/open-badges.ts")).openBadges(signing);
  const reader = readPages(store, now, places);
  const shown = pages(reader, report, pictures, more ?? undefined, publicUrl);
  const begun = beginningApp({ read: (id) => readBegun(store, id), github, address: publicUrl });
  const all = new Hono().onError(failed(report)).route("/", begun).route("/", shown);
  const web = await serveWeb({ store, secret, port, host, pages: all, metrics });
  const channel = webhookProxy === undefined ? undefined : channelTo(webhookProxy, web.url, log);
  const machine = `${hostname()}/${process.pid}`;
  const names = Array.from({ length: WORKERS }, () => `${machine}/${randomUUID()}`);
  const workers = startWorkers(work, names);
  const rounds = startRounds({ ...work, keepDays: running.keepDays });
  log.info({ url: web.url }, `Waymark listens on ${web.url}`);
  return {
    url: web.url,
    async stop() {
      await channel?.stop();
      await web.close();
      await Promise.all([workers.stop(), rounds.stop()]);
      await store.close();
      await postgres.stop();
    },
  };
}

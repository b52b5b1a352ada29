import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Gauges } from "../store/counts.ts";
import type { Deliveries } from "../store/deliveries.ts";
import { type Clock, realClock } from "./clock.ts";
import { health } from "./health.ts";
import { listen, type Web } from "./listen.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { isWebhook, type Log, receiver } from "./receive.ts";

interface Serving {
  readonly store: Pick<Deliveries, "keep"> & Gauges;
  readonly secret: string;
  /** 0 is any free one. */
  readonly port: number;
  readonly host?: string;
  /** What is served under `/`. */
  readonly pages?: Hono;
  readonly metrics?: Metrics;
  readonly log?: Log;
  readonly clock?: Clock;
}

/** Serves the webhook, health, metrics and pages; resolves once it listens. */
export async function serveWeb(serving: Serving): Promise<Web> {
  const {
    store,
    secret,
    host = "localhost",
    port,
    pages,
    log,
    metrics = createMetrics(),
    clock = realClock,
  } = serving;
  const receive = receiver({ store, secret, metrics, clock, ...(log && { log }) });
  const app = new Hono();
  app.route("/", health(store, metrics, clock));
  if (pages) app.route("/", pages);
  const show = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    void (isWebhook(request) ? receive : show)(request, response);
  });
  server.requestTimeout = 60_000;
  return listen(server, port, host);
}

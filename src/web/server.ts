import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Gauges } from "../store/counts.ts";
import type { Deliveries } from "../store/deliveries.ts";
import { health } from "./health.ts";
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
}

interface Web {
  readonly url: string;
  /** Answers what has come, takes no more, and ends. */
  close(): Promise<void>;
}

const GRACE = 10_000;

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
  } = serving;
  const receive = receiver({ store, secret, metrics, ...(log && { log }) });
  const app = new Hono();
  app.route("/", health(store, metrics));
  if (pages) app.route("/", pages);
  const show = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    void (isWebhook(request) ? receive : show)(request, response);
  });
  server.requestTimeout = 60_000;
  await listening(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    close: () => closed(server),
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      settle();
    });
  });
}

async function closed(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  // A connection that was busy becomes idle once it is answered, and would be kept alive.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise<void>((settle) => {
    server.close(() => settle());
  });
  clearTimeout(late);
  clearInterval(idle);
}

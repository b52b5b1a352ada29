import { Hono } from "hono";
import type { Gauges } from "../store/counts.ts";
import type { Metrics } from "./metrics.ts";

/** `/healthz` tells whether the process answers, `/readyz` whether its database does, `/metrics` what it counts. */
export function health(store: Gauges, metrics: Metrics): Hono {
  const app = new Hono();
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", async (context) => {
    const ready = await answers(store);
    return ready ? context.text("ready\n") : context.text("The database does not answer.\n", 503);
  });
  app.get("/metrics", async (context) => {
    const counts = await store.counts(new Date().toISOString()).catch(() => undefined);
    const measured = counts && {
      waymark_deliveries_waiting: counts.waiting,
      waymark_deliveries_aside: counts.aside,
      waymark_targets_waiting: counts.targets,
    };
    context.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    return context.body(metrics.text(measured ?? {}));
  });
  return app;
}

async function answers(store: Gauges): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}

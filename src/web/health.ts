import { Hono } from "hono";
import type { Gauges } from "../store/counts.ts";
import type { Clock } from "./clock.ts";
import type { Metrics } from "./metrics.ts";

/** In milliseconds: so long an answer holds. */
const FRESH = 5000;

/** `/healthz` tells whether the process answers, `/readyz` whether deliveries can be kept, `/metrics` what it counts. */
export function health(store: Gauges, metrics: Metrics, clock: Clock): Hono {
  const app = new Hono();
  const isReady = answeredOnce(() => store.tryKeeping(), clock);
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", async (context) => {
    return (await isReady()) ? context.text("ready\n") : context.text(NOT_READY, 503);
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

const NOT_READY =
  "Nothing can be kept: the database does not answer, or its disk is full. Its log says which.\n";

/** Whether something works. However many ask, and however often, it is tried once at a time, and once in a while. */
function answeredOnce(work: () => Promise<void>, clock: Clock): () => Promise<boolean> {
  let last: Promise<boolean> | undefined;
  let until = 0;
  const attempt = async () => {
    const works = await work().then(
      () => true,
      () => false,
    );
    until = clock.now() + FRESH;
    return works;
  };
  return () => {
    if (last && clock.now() < until) return last;
    until = Infinity;
    return (last = attempt());
  };
}

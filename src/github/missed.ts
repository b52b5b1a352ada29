import type { Probot } from "probot";
import { type Instant, instant } from "../core/time.ts";
import type { Deliveries } from "../store/deliveries.ts";
import { isObject, shapeProblem } from "../web/shape.ts";
import { whose } from "../web/whose.ts";
import type { Client } from "./client/octokit.ts";

interface Attempt {
  readonly id: number;
  readonly guid: string;
  readonly event: string;
  readonly delivered_at: string;
  readonly status_code: number;
}

/** Fetches deliveries since a moment that GitHub could not bring, and keeps them as if they had come. Says how many. */
export async function fetchMissed(
  probot: Probot,
  store: Pick<Deliveries, "keep">,
  since: Instant,
): Promise<number> {
  const app = await probot.auth();
  const attempts = await attemptsSince(app, since);
  const brought = new Set(attempts.filter(arrived).map(({ guid }) => guid));
  const missed = new Map(
    attempts.filter(({ guid }) => !brought.has(guid)).map((attempt) => [attempt.guid, attempt]),
  );
  // Oldest first: they are taken in the order in which they are kept.
  for (const attempt of [...missed.values()].toReversed()) await keep(app, store, attempt);
  return missed.size;
}

function arrived({ status_code: status }: Attempt): boolean {
  return status >= 200 && status < 300;
}

/** GitHub lists the newest first. */
async function attemptsSince(app: Client, since: Instant): Promise<readonly Attempt[]> {
  const attempts: Attempt[] = [];
  const pages = app.paginate.iterator("GET /app/hook/deliveries", { per_page: 100 });
  for await (const { data } of pages) {
    const recent = data.filter(({ delivered_at: at }) => instant(at) >= since);
    attempts.push(...recent);
    if (recent.length < data.length) break;
  }
  return attempts;
}

async function keep(
  app: Client,
  store: Pick<Deliveries, "keep">,
  { id, guid, event, delivered_at: at }: Attempt,
): Promise<void> {
  const { data } = await app.rest.apps.getWebhookDelivery({ delivery_id: id });
  const payload: unknown = data.request.payload;
  if (!isObject(payload) || shapeProblem(event, payload)) return;
  const body = Buffer.from(JSON.stringify(payload));
  const headers = { "x-github-delivery": guid, "x-github-event": event };
  await store.keep({
    ...whose(payload),
    id: guid,
    name: event,
    received: instant(at),
    headers,
    body,
  });
}

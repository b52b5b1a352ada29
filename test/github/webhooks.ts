import { createHmac, randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Conformance } from "./conform.ts";
import type { AppOptions } from "./options.ts";

/** One webhook as it went out, or would have if somebody had listened. */
export interface Delivery {
  /** The attempt's own number, as `/app/hook/deliveries` lists it. */
  readonly id: number;
  /** `X-GitHub-Delivery`: the same on redelivery. */
  readonly guid: string;
  readonly event: string;
  readonly action: string | null;
  readonly at: string;
  readonly redelivery: boolean;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly repository: number | null;
  /** What the receiver answered; 0 where nobody did. */
  status: number;
  answer: string;
  duration: number;
}

export interface Webhooks {
  /** Where deliveries go; without one they are only remembered. */
  url: string | undefined;
  readonly deliveries: Delivery[];
  /** Sends an event, after all earlier ones; `payload.action` names the action. */
  send(event: string, payload: object): Delivery;
  redeliver(id: number): Promise<Delivery>;
  /** Waits until everything sent so far was answered. */
  settled(): Promise<void>;
}

/** GitHub always sends these, subscribed or not. */
const ALWAYS = ["installation", "installation_repositories", "installation_target"];

/** Deliveries go out one after another, in the order in which things happened. */
export function openWebhooks(app: AppOptions, clock: Clock, conformance?: Conformance): Webhooks {
  let tail: Promise<unknown> = Promise.resolve();
  let last = 90_000;
  const deliveries: Delivery[] = [];
  const webhooks: Webhooks = {
    url: undefined,
    deliveries,
    send(event, payload) {
      const body = JSON.stringify(payload);
      const delivery = wrap(app, clock.now(), (last += 1), randomUUID(), event, body);
      if (app.events && ![...app.events, ...ALWAYS].includes(event)) return delivery;
      conformance?.webhook(event, body);
      queue(delivery);
      return delivery;
    },
    async redeliver(id) {
      const first = deliveries.find((delivery) => delivery.id === id);
      if (!first) throw new Error(`there is no delivery ${id}`);
      const { guid, event, body } = first;
      const again = { ...wrap(app, clock.now(), (last += 1), guid, event, body), redelivery: true };
      queue(again);
      await webhooks.settled();
      return again;
    },
    async settled() {
      for (let seen; seen !== tail;) {
        seen = tail;
        await seen;
      }
    },
  };
  function queue(delivery: Delivery): void {
    deliveries.push(delivery);
    tail = tail.then(() => post(webhooks.url, delivery));
  }
  return webhooks;
}

function wrap(
  app: AppOptions,
  at: string,
  id: number,
  guid: string,
  event: string,
  body: string,
): Delivery {
  const payload = JSON.parse(body) as { action?: string; repository?: { id: number } };
  const signature = createHmac("sha256", app.webhookSecret).update(body).digest("hex");
  return {
    id,
    guid,
    event,
    action: payload.action ?? null,
    at,
    redelivery: false,
    body,
    headers: {
      accept: "*/*",
      "content-type": "application/json",
      "user-agent": "GitHub-Hookshot/double",
      "x-github-delivery": guid,
      "x-github-event": event,
      "x-github-hook-id": "1",
      "x-github-hook-installation-target-id": String(app.id),
      "x-github-hook-installation-target-type": "integration",
      "x-hub-signature-256": `sha256=${signature}`,
    },
    repository: payload.repository?.id ?? null,
    status: 0,
    answer: "",
    duration: 0,
  };
}

async function post(url: string | undefined, delivery: Delivery): Promise<void> {
  if (!url) return;
  const started = performance.now();
  try {
    const { headers, body } = delivery;
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(url, { method: "POST", headers, body, signal });
    delivery.status = response.status;
    delivery.answer = await response.text();
  } catch (error) {
    delivery.answer = String(error);
  }
  delivery.duration = (performance.now() - started) / 1000;
}

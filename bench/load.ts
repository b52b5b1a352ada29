import { randomUUID } from "node:crypto";
import { type Payload, WEBHOOK_PATH } from "./payloads.ts";
import { quantile } from "./rounds.ts";
import { type Wire, openWire } from "./wire.ts";

export interface Load {
  readonly url: string;
  readonly payloads: readonly Payload[];
  /** How many are sent in all. */
  readonly count: number;
  readonly connections: number;
}

export interface Loaded {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Sends webhooks with delivery ids of their own, one at a time on each connection; throws if one is not acknowledged. */
export async function load({ url, payloads, count, connections }: Load): Promise<Loaded> {
  const host = new URL(url);
  const wires = await Promise.all(Array.from({ length: connections }, () => openWire(host)));
  const heads = payloads.map((payload) => headOf(host, payload));
  const times: number[] = [];
  let next = 0;
  async function send(wire: Wire): Promise<void> {
    while (next < count) {
      const index = next++ % payloads.length;
      const began = performance.now();
      const id = `X-GitHub-Delivery: ${randomUUID()}\r\n\r\n`;
      const status = await wire.ask((heads[index] ?? "") + id, payloads[index]?.body);
      times.push(performance.now() - began);
      if (status < 200 || status > 299) throw new Error(`a webhook was answered ${status}`);
    }
  }
  const began = performance.now();
  try {
    await Promise.all(wires.map(send));
  } finally {
    for (const wire of wires) wire.close();
  }
  const seconds = (performance.now() - began) / 1000;
  return { perSecond: count / seconds, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** Everything above a webhook's body but its delivery id. */
export function headOf({ host }: URL, { event, body, signature }: Payload): string {
  return [
    `POST ${WEBHOOK_PATH} HTTP/1.1`,
    `Host: ${host}`,
    "User-Agent: GitHub-Hookshot/bench",
    "Accept: */*",
    "Content-Type: application/json",
    `Content-Length: ${body.length}`,
    `X-GitHub-Event: ${event}`,
    `X-Hub-Signature-256: ${signature}\r\n`,
  ].join("\r\n");
}

import { setTimeout as sleep } from "node:timers/promises";
import { randomUUID } from "node:crypto";
import { headOf, type Loaded } from "./load.ts";
import type { Payload } from "./payloads.ts";
import { quantile } from "./rounds.ts";
import { openWire, type Wire } from "./wire.ts";

interface Pace {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** What is sent next. */
  readonly payload: (turn: number) => Payload;
}

/** More than are ever busy, unless the server stands still. */
const CONNECTIONS = 128;

/**
 * Sends webhooks at a steady pace, whatever becomes of them: what the server keeps waiting, or what is
 * sent late, counts from when it was to be sent. Throws if one is not acknowledged.
 */
export async function openLoop({ url, perSecond, seconds, payload }: Pace): Promise<Loaded> {
  const host = new URL(url);
  // Each in turn: the server closes one that is idle for long.
  const free = await Promise.all(Array.from({ length: CONNECTIONS }, () => openWire(host)));
  const all = [...free];
  const waiting: ((wire: Wire) => void)[] = [];
  const times: number[] = [];
  async function send(turn: number, due: number): Promise<void> {
    const one = payload(turn);
    const wire = free.shift() ?? (await new Promise<Wire>((resolve) => waiting.push(resolve)));
    const head = `${headOf(host, one)}X-GitHub-Delivery: ${randomUUID()}\r\n\r\n`;
    const status = await wire.ask(head, one.body);
    times.push(performance.now() - due);
    const next = waiting.shift();
    if (next) next(wire);
    else free.push(wire);
    if (status < 200 || status > 299) throw new Error(`a webhook was answered ${status}`);
  }
  const count = perSecond * seconds;
  const began = performance.now();
  const sending: Promise<void>[] = [];
  try {
    for (let turn = 0; turn < count; turn += 1) {
      const due = began + (1000 * turn) / perSecond;
      while (performance.now() < due) await sleep(1);
      sending.push(send(turn, due));
    }
    await Promise.all(sending);
  } finally {
    for (const wire of all) wire.close();
  }
  const took = (performance.now() - began) / 1000;
  return { perSecond: count / took, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

import { join } from "node:path";
import { startChild } from "../child.ts";
import { gauge } from "../gauge.ts";
import { type Loaded, load } from "../load.ts";
import { recordedPayloads } from "../payloads.ts";
import { interleaved, median } from "../rounds.ts";
import type { How, Line, Row } from "../row.ts";

const CONNECTIONS = 32;
const PEER = "Probot's middleware, no-op, not durable";

export const webhooks: Row = {
  name: "webhooks",
  summary: "durable acknowledgements of signed webhooks of 7 to 13 kB, on 32 connections",
  run,
};

async function run(how: How): Promise<readonly Line[]> {
  const folder = join(how.folder, "webhooks");
  const ours = await startChild(join(import.meta.dirname, "../receiver.ts"), [folder]);
  const probot = await startChild(join(import.meta.dirname, "../peers/probot.ts"));
  try {
    return await measured(how, ours.url, probot.url);
  } finally {
    await ours.stop();
    await probot.stop();
  }
}

async function measured(how: How, ours: string, probot: string): Promise<readonly Line[]> {
  const payloads = recordedPayloads();
  const count = how.quick ? 100 : 8000;
  const send = (url: string) => load({ url, payloads, count, connections: CONNECTIONS });
  how.tell("warming up");
  await send(ours);
  await send(probot);
  const taken = await interleaved(how.rounds, {
    ours: () => told(how, "ours", send(ours)),
    probot: () => told(how, "Probot", send(probot)),
  });
  await mustBeKept(ours, count * (how.rounds + 1));
  return linesOf(taken.ours, taken.probot);
}

async function told(how: How, name: string, sending: Promise<Loaded>): Promise<Loaded> {
  const loaded = await sending;
  how.tell(`${name}: ${Math.round(loaded.perSecond)} a second`);
  return loaded;
}

/** A figure counts only if every acknowledged delivery is there. */
async function mustBeKept(url: string, count: number): Promise<void> {
  const kept = await gauge(url, "waymark_deliveries_waiting");
  if (kept !== count) throw new Error(`${count} deliveries were acknowledged, ${kept} were kept`);
}

function linesOf(ours: readonly Loaded[], probot: readonly Loaded[]): readonly Line[] {
  const both = (read: (loaded: Loaded) => number) => ({
    ours: median(ours.map(read)),
    peer: { name: PEER, figure: median(probot.map(read)) },
  });
  const speed = both(({ perSecond }) => perSecond);
  const aim = { words: "≥ 0.5 ×", met: speed.ours >= speed.peer.figure / 2 };
  const note = "ours are committed with fsync on before they are acknowledged";
  return [
    { what: "acknowledged", unit: "/s", ...speed, aim, note },
    { what: "p50", unit: "ms", ...both(({ p50 }) => p50) },
    { what: "p99", unit: "ms", ...both(({ p99 }) => p99) },
  ];
}

import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Child, startChild } from "./child.ts";
import { gauge } from "./gauge.ts";
import { load } from "./load.ts";
import { type Payload, recordedPayloads, signatureOf, signed, WEBHOOK_PATH } from "./payloads.ts";
import { interleaved, median, quantile } from "./rounds.ts";
import type { How, Line } from "./row.ts";
import { LARGEST, strangers } from "./strangers.ts";

const MB = 1024 * 1024;
const RECEIVER = join(import.meta.dirname, "receiver.ts");
/** GitHub waits so long for an answer, in milliseconds. */
const PATIENCE = 10_000;
/** What the whole of those who cannot sign may cost, in megabytes. */
const MOST = 220;
const TEN = 10;

/** What bodies of webhooks cost that are sent to do harm. */
export async function hostileBodies(how: How): Promise<readonly Line[]> {
  const onFresh = async <T>(measure: (how: How, server: Child) => Promise<T>): Promise<T> => {
    const server = await startChild(RECEIVER, [join(how.folder, measure.name)]);
    try {
      return await measure(how, server);
    } finally {
      await server.stop();
    }
  };
  return [
    ...(await onFresh(amongStrangers)),
    await onFresh(memoryLine),
    await onFresh(nestingLine),
  ];
}

/** The real thing: acknowledged, or the bench fails. */
async function amongStrangers(how: How, { url }: Child): Promise<readonly Line[]> {
  const small = recordedPayloads();
  const large = [largest(how.quick ? MB : LARGEST)];
  const send = async (payloads: readonly Payload[], count: number) =>
    (await load({ url, payloads, count, connections: 1 })).p50;
  const contenders = {
    small: () => send(small, 50),
    large: () => send(large, 1),
    smallCrowded: () => crowded(how, url, () => send(small, 50)),
    largeCrowded: () => crowded(how, url, () => send(large, 1)),
  };
  await send(small, 50);
  const taken = await interleaved(Math.min(how.rounds, 3), contenders);
  return [
    line("a delivery of 7 to 13 kB", median(taken.smallCrowded), median(taken.small), 1000),
    line("a delivery of 25 MB", quantile(taken.largeCrowded, 1), median(taken.large), PATIENCE),
  ];
}

function line(what: string, ours: number, alone: number, aim: number): Line {
  return {
    what: `${what}, while ten strangers send 25 MB each, slowly`,
    unit: "ms",
    ours,
    peer: { name: "without them", figure: alone },
    aim: { words: `202, ≤ ${aim / 1000} s`, met: ours <= aim },
  };
}

/** Does something while ten strangers hold all the room that is theirs. */
async function crowded<T>(how: How, url: string, work: () => Promise<T>): Promise<T> {
  const crowd = strangers(new URL(url), TEN, how.quick ? MB : 8 * MB);
  try {
    await held(url, how.quick ? TEN * MB : 70 * MB);
    return await work();
  } finally {
    how.tell(`${crowd.sentAway()} strangers were sent away`);
    crowd.leave();
  }
}

async function held(url: string, bytes: number): Promise<void> {
  while ((await gauge(url, "waymark_bodies_held_bytes")) < bytes) await sleep(20);
}

async function memoryLine(how: How, { url }: Child): Promise<Line> {
  const resident = async () => (await gauge(url, "process_resident_memory_bytes")) / 1e6;
  const before = await resident();
  const crowd = strangers(new URL(url), how.quick ? 2 : 40, (how.quick ? 1 : 25) * MB - 1);
  let highest = before;
  for (const until = Date.now() + (how.quick ? 500 : 8000); Date.now() < until; await sleep(20))
    highest = Math.max(highest, await resident());
  crowd.leave();
  how.tell(`${Math.round(before)} MB before, ${Math.round(highest)} MB with strangers`);
  const ours = highest - before;
  return {
    what: "memory for 40 strangers who send 25 MB each, again and again",
    unit: "MB",
    ours,
    aim: { words: `≤ ${MOST} MB`, met: ours <= MOST },
  };
}

/** Signed, so that it is read at all. */
async function nestingLine(how: How, { url }: Child): Promise<Line> {
  const lists = "[".repeat(2 * MB) + "]".repeat(2 * MB);
  const times: number[] = [];
  const parsed: number[] = [];
  for (let round = 0; round < how.rounds; round += 1) {
    times.push(await refused(url, lists));
    const began = performance.now();
    JSON.parse(lists);
    parsed.push(performance.now() - began);
  }
  const ours = median(times);
  return {
    what: "4 MB of lists in lists, signed: refused",
    unit: "ms",
    ours,
    peer: { name: "JSON.parse of it alone", figure: median(parsed) },
    aim: { words: "≤ 100 ms", met: ours <= 100 },
  };
}

async function refused(url: string, text: string): Promise<number> {
  const body = Buffer.from(text);
  const headers = {
    "X-GitHub-Event": "issues",
    "X-GitHub-Delivery": "nested",
    "X-Hub-Signature-256": signatureOf(body),
  };
  const began = performance.now();
  const { status } = await fetch(url + WEBHOOK_PATH, { method: "POST", body, headers });
  const taken = performance.now() - began;
  if (status !== 400) throw new Error(`4 MB of lists in lists were answered ${status}`);
  return taken;
}

function largest(bytes: number): Payload {
  const text = "x".repeat(bytes - 1000);
  const owner = { id: 7, login: "harbor", type: "Organization" };
  return signed("issues", {
    action: "edited",
    issue: { id: 1, number: 1, body: text },
    repository: { id: 5, name: "docs", owner },
    sender: { id: 1, login: "ada" },
  });
}

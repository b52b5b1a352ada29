import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import { expect, it, onTestFinished } from "vitest";
import { startPostgres } from "../../src/store/embedded.ts";
import { freePort } from "../../src/store/postgres/cluster.ts";
import { isRunning, postmaster } from "../../src/store/postgres/process.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { issueOpened, send } from "../web/webhook.ts";
import { opened } from "./opened.ts";

const KILLS = 54;
const SENDERS = 6;
const ORG = 7;
const SEED = Number(process.env["SEED"] ?? 20_261_120);

it(
  `whatever is killed ${KILLS} times, a delivery answered 202 is there afterwards, and taken once`,
  { timeout: 900_000 },
  async () => {
    const random = seeded(SEED);
    const folder = await mkdtemp(join(tmpdir(), "waymark-crash-"));
    const victim = await start(folder, await freePort());
    onTestFinished(() => cleared(victim));
    const ending = new AbortController();
    const answered = new Map<string, string>();
    const senders = Array.from({ length: SENDERS }, (_, n) =>
      keepSending(victim.url, `${n}`, answered, seeded(SEED + n), ending.signal),
    );
    const killed = { node: 0, postmaster: 0, backend: 0, everything: 0 };
    const ways = ["node", "postmaster", "backend", "everything"] as const;
    for (let n = 0; n < KILLS; n++) {
      const before = answered.size;
      await pause(random() * 150);
      const way = ways[Math.floor(random() * ways.length)] ?? "node";
      await kill(victim, way, random);
      killed[way]++;
      while (answered.size === before) await alive(victim);
    }
    ending.abort();
    await Promise.all(senders);
    victim.child.kill("SIGKILL");
    await once(victim.child, "exit");

    const postgres = await startPostgres(folder);
    const store = await openStore(postgres.url);
    const kept = await bodiesIn(store);
    const lost = [...answered].filter(([id, body]) => kept.get(id) !== body);
    expect(lost).toEqual([]);
    expect(Math.min(...Object.values(killed))).toBeGreaterThan(3);
    expect(answered.size).toBeGreaterThan(KILLS);
    expect(await takenWithoutFact(store)).toEqual([]);
    expect(await factsWithoutTaking(store)).toEqual([]);
    await store.close();
    await postgres.stop();
  },
);

it(
  "what was written in no hurry is on disk once that was waited for",
  { timeout: 60_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "waymark-disk-"));
    let postgres = await startPostgres(folder);
    for (const id of ["first", "second", "third"]) {
      const store = await openStore(postgres.url);
      await store.commitSoon(ORG, { facts: [opened(id)] });
      await store.onDisk();
      end(postmasterOf({ folder }));
      await store.close();
      await postgres.stop();
      postgres = await startPostgres(folder);
      const after = await openStore(postgres.url);
      expect(
        await after.db.selectFrom("facts").select("id").where("id", "=", id).execute(),
      ).toEqual([{ id }]);
      await after.close();
    }
    await postgres.stop();
    await rm(folder, { recursive: true });
  },
);

/** Leaves nothing behind, however the test ended. */
async function cleared({ child, folder }: Victim): Promise<void> {
  child.kill("SIGKILL");
  await (await startPostgres(folder)).stop();
  await rm(folder, { recursive: true });
}

interface Victim {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  child: ChildProcess;
  postgres: string;
}

async function start(folder: string, port: number): Promise<Victim> {
  return { folder, port, url: `http://localhost:${port}`, ...(await spawned(folder, port)) };
}

async function spawned(folder: string, port: number) {
  const script = fileURLToPath(new URL("receiver.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said] = await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  if (!Buffer.isBuffer(said)) throw new Error(`the server did not start: ${String(said)}`);
  return { child, postgres: said.toString().trim() };
}

/** Waits a moment; throws where the server ended by itself. */
async function alive({ child }: Victim): Promise<void> {
  if (child.exitCode !== null) throw new Error(`the server ended by itself: ${child.exitCode}`);
  await pause(10);
}

type Way = "node" | "postmaster" | "backend" | "everything";

async function kill(victim: Victim, way: Way, random: () => number): Promise<void> {
  if (way === "backend") return end(await anyBackend(victim, random));
  if (way !== "node") end(postmasterOf(victim));
  if (way === "postmaster") return;
  victim.child.kill("SIGKILL");
  await once(victim.child, "exit");
  Object.assign(victim, await spawned(victim.folder, victim.port));
}

function end(pid: number | undefined): void {
  try {
    if (pid) process.kill(pid, "SIGKILL");
  } catch {
    // It is starting again after the last kill, and has no process yet.
  }
}

function postmasterOf({ folder }: Pick<Victim, "folder">): number | undefined {
  const data = join(folder, "postgres/data");
  const there = postmaster({ data });
  return there && isRunning(there, { data }) ? there.pid : undefined;
}

async function anyBackend({ postgres }: Victim, random: () => number): Promise<number | undefined> {
  const client = new Client({ connectionString: postgres });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>("select pid from pg_stat_activity");
    return rows[Math.floor(random() * rows.length)]?.pid;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Sends one delivery after the other; where no answer came, sometimes the same again, as GitHub does. */
async function keepSending(
  url: string,
  name: string,
  answered: Map<string, string>,
  random: () => number,
  ending: AbortSignal,
): Promise<void> {
  let next = 0;
  const fresh = () => {
    const id = `${name}-${next++}`;
    return { id, body: issueOpened(ORG, { title: id, body: "x".repeat(random() * 10_000) }) };
  };
  for (let sent = fresh(); !ending.aborted;) {
    const status = await send(url, sent).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 202) answered.set(sent.id, sent.body);
    await pause(status === 202 ? random() * 5 : 50);
    if (status === 202 || random() < 0.5) sent = fresh();
  }
}

async function bodiesIn(store: Store): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  for await (const { id, body } of store.everyDelivery(ORG)) {
    expect(bodies.has(id)).toBe(false);
    bodies.set(id, Buffer.from(body).toString());
  }
  return bodies;
}

async function takenWithoutFact({ db }: Store): Promise<readonly unknown[]> {
  return db
    .selectFrom("deliveries")
    .leftJoin("facts", (on) => on.onRef("facts.id", "=", "deliveries.id"))
    .select("deliveries.id")
    .where("state", "=", "taken")
    .where("facts.id", "is", null)
    .execute();
}

async function factsWithoutTaking({ db }: Store): Promise<readonly unknown[]> {
  return db
    .selectFrom("facts")
    .innerJoin("deliveries", (on) => on.onRef("facts.id", "=", "deliveries.id"))
    .select("deliveries.id")
    .where("state", "<>", "taken")
    .execute();
}

/** The same numbers between 0 and 1 for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, milliseconds);
  });
}

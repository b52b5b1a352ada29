import { Client, type DatabaseError } from "pg";
import { isAway } from "./away.ts";
import { keepingFailure } from "./failure.ts";
import { type Cluster, freePort, openCluster } from "./postgres/cluster.ts";
import { forgetStale, halt, isRunning, lastWords, launch, postmaster } from "./postgres/process.ts";

export interface EmbeddedOptions {
  /** Off only in tests: then a power cut may lose what was committed. */
  readonly fsync?: boolean;
  /** Join whoever has it open, without keeping others out, and leave it running at the end. */
  readonly shared?: boolean;
}

export interface Postgres {
  readonly url: string;
  stop(): Promise<void>;
}

const DATABASE = "waymark";
const PATIENCE = 60_000;
/** Any number, always the same: whoever holds this lock has the folder open. */
const LOCK = 7_309_453_001;

/**
 * Starts the PostgreSQL that npm installed on a folder of ours, or adopts the one that a killed
 * process left there, and starts it again whenever it dies. Throws in words when somebody else has it open.
 */
export async function startPostgres(
  folder: string,
  { fsync = true, shared = false }: EmbeddedOptions = {},
): Promise<Postgres> {
  const cluster = await openCluster(folder, fsync);
  if (shared) return share(cluster, fsync);
  const { url, port, holder } = await open(cluster, fsync);
  return { url, stop: guard(cluster, holder, () => open(cluster, fsync, port)) };
}

/** As one of several; the last one stops it. */
async function share(cluster: Cluster, fsync: boolean): Promise<Postgres> {
  const url = urlOf(cluster, await running(cluster, fsync));
  await ensureDatabase(url);
  const stop = async () => {
    const holder = await lock(url, 1);
    if (!holder) return;
    await holder.end();
    await halt(cluster);
  };
  return { url, stop };
}

interface Opened {
  readonly url: string;
  readonly port: number;
  readonly holder: Client;
}

/** Starts it if need be, and keeps others out; once more where it was just being stopped. */
async function open(cluster: Cluster, fsync: boolean, wanted?: number): Promise<Opened> {
  for (let tries = 1; ; tries++)
    try {
      const port = await running(cluster, fsync, wanted);
      const url = urlOf(cluster, port);
      await ensureDatabase(url);
      const holder = await lock(url, 30);
      if (holder) return { url, port, holder };
      break;
    } catch (error) {
      if (tries === 5 || !isAway(error)) throw error;
    }
  throw keepingFailure(
    "taken-folder",
    cluster.home,
    `The data folder ${cluster.home} is open in another process. Stop that one first, or set DATABASE_URL so that several can share one database.`,
  );
}

function urlOf({ password }: Cluster, port: number): string {
  return `postgres://waymark:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** Waits until PostgreSQL answers, starting it if nobody has; gives its port. */
async function running(cluster: Cluster, fsync: boolean, wanted?: number): Promise<number> {
  const until = Date.now() + PATIENCE;
  let ended = true;
  while (Date.now() < until) {
    const there = postmaster(cluster);
    if (there && (await answers(cluster, there.port))) return there.port;
    const hopeless = Date.now() > until - PATIENCE / 2;
    if (ended && (hopeless || !(there && isRunning(there, cluster)))) {
      ended = false;
      await forgetStale(cluster);
      void launch(cluster, wanted ?? (await freePort()), fsync).then(() => (ended = true));
    }
    await pause(there ? 30 : 60);
  }
  throw new Error(`PostgreSQL does not start. Its last words:\n${await lastWords(cluster)}`);
}

async function answers({ password }: Cluster, port: number): Promise<boolean> {
  const client = connection(`postgres://waymark:${password}@127.0.0.1:${port}/postgres`);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function connection(url: string): Client {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  return client;
}

async function ensureDatabase(url: string): Promise<void> {
  const client = connection(url.replace(/[^/]*$/, "postgres"));
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [
      DATABASE,
    ]);
    if (!rowCount)
      await client.query(`create database ${DATABASE}`).catch((error: DatabaseError) => {
        // Somebody who starts at the same moment made it.
        if (error.code !== "42P04" && error.code !== "23505") throw error;
      });
  } finally {
    await client.end();
  }
}

/** Brings PostgreSQL back when it dies, for as long as we live; gives what stops both. */
function guard(cluster: Cluster, first: Client, reopen: () => Promise<Opened>) {
  const ending = new AbortController();
  let holder = first;
  let reviving: Promise<void> = Promise.resolve();

  const watch = () => {
    holder.once("end", () => {
      if (!ending.signal.aborted) reviving = revive();
    });
  };
  const revive = async (): Promise<void> => {
    while (!ending.signal.aborted)
      try {
        holder = (await reopen()).holder;
        return watch();
      } catch {
        await pause(500);
      }
  };
  watch();

  return async () => {
    ending.abort();
    await reviving;
    await holder.end().catch(() => undefined);
    await halt(cluster);
  };
}

/** The lock dies with its connection, so a killed opener never leaves one behind. */
async function lock(url: string, most: number): Promise<Client | undefined> {
  for (let tries = 1; ; tries++) {
    const client = connection(url);
    await client.connect();
    const { rows } = await client.query<{ got: boolean }>(
      `select pg_try_advisory_lock(${LOCK}) got`,
    );
    if (rows[0]?.got) return client;
    await client.end();
    if (tries >= most) return undefined;
    await pause(100);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, milliseconds);
  });
}

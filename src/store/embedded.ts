import { Client, type DatabaseError } from "pg";
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
  const port = await running(cluster, fsync);
  const url = `postgres://waymark:${cluster.password}@127.0.0.1:${port}/${DATABASE}`;
  await ensureDatabase(url);
  if (shared) return { url, stop: async () => undefined };
  const stop = await guard(cluster, url, port, fsync);
  return { url, stop };
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

/** Keeps others out for as long as we live, and brings PostgreSQL back when it dies. */
async function guard(cluster: Cluster, url: string, port: number, fsync: boolean) {
  const ending = new AbortController();
  let holder = await lock(cluster, url);
  let reviving: Promise<void> = Promise.resolve();

  const watch = () => {
    holder.once("end", () => {
      if (!ending.signal.aborted) reviving = revive();
    });
  };
  const revive = async (): Promise<void> => {
    while (!ending.signal.aborted)
      try {
        await running(cluster, fsync, port);
        holder = await lock(cluster, url);
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
async function lock(cluster: Cluster, url: string): Promise<Client> {
  for (let tries = 0; tries < 30; tries++) {
    const client = connection(url);
    await client.connect();
    const { rows } = await client.query<{ got: boolean }>(
      `select pg_try_advisory_lock(${LOCK}) got`,
    );
    if (rows[0]?.got) return client;
    await client.end();
    await pause(100);
  }
  throw new Error(
    `The data folder ${cluster.home} is open in another process. Stop that one first, or set DATABASE_URL so that several can share one database.`,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, milliseconds);
  });
}

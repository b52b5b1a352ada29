import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { Client, type QueryResultRow } from "pg";

/** Who is killed, with SIGKILL: no signal it could hear. */
export const WHOM = ["node", "postgres", "backend", "both"] as const;
export type Whom = (typeof WHOM)[number];

/** The real server with its PostgreSQL, started as `npm start` does. */
export interface Victim {
  readonly url: string;
  /** Whether Node lives. */
  readonly up: boolean;
  /** Starts Node, and resolves when it is ready; `false` where it was killed before. */
  start(): Promise<boolean>;
  /** Resolves when it says that its database answers; `false` where it was killed before. */
  ready(): Promise<boolean>;
  kill(whom: Whom): Promise<void>;
  /** Asks its PostgreSQL, however often that takes. */
  ask<Row extends QueryResultRow>(sql: string): Promise<readonly Row[]>;
  /** The last lines it logged. */
  log(): string;
  /** Ends everything, and takes its folder away. */
  end(): Promise<void>;
}

const ROOT = join(import.meta.dirname, "../..");
const PATIENCE = 60_000;

/** Prepares the server on a port with a folder of its own; `heard` gets each line of its log. */
export function victim(
  { port, folder }: { readonly port: number; readonly folder: string },
  environment: Readonly<Record<string, string>>,
  heard: (line: string) => void,
): Victim {
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  let child: ChildProcess | undefined;
  let client: Client | undefined;
  let dead: number | undefined;

  // Whatever ends us leaves nothing behind.
  function clear(): void {
    child?.kill("SIGKILL");
    killed(postmasterIn(folder)?.pid);
    cleared(folder);
  }
  process.once("exit", clear);

  async function start(): Promise<boolean> {
    child = spawn(process.execPath, startArguments(), {
      cwd: ROOT,
      env: { ...clean(process.env), ...environment, PORT: String(port), HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({ input: stream }).on("line", (line) => {
          lines.push(line);
          heard(line);
        });
    return ready();
  }

  async function ready(): Promise<boolean> {
    const started = child;
    for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(25)) {
      if (started !== child || started?.signalCode) return false;
      if (started && started.exitCode !== null)
        throw new Error(`the server ended by itself (${started.exitCode}):\n${log()}`);
      // For a moment after its death, its backends go on.
      if (postmasterIn(folder)?.pid === dead) continue;
      if (await answers(`${url}/readyz`)) return true;
    }
    throw new Error(`the server was not ready within ${PATIENCE / 1000} s:\n${log()}`);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || !isUp(child)) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }

  async function kill(whom: Whom): Promise<void> {
    if (whom === "backend") return killBackend();
    if (whom !== "node") killed((dead = postmasterIn(folder)?.pid));
    if (whom !== "postgres") await end("SIGKILL");
  }

  /** PostgreSQL then breaks every connection, ours as well, and begins anew. */
  async function killBackend(): Promise<void> {
    const pid = await anyBackend();
    const ours = client;
    if (!pid || !ours) return;
    const broken = new Promise<void>((resolve) => {
      ours.once("end", resolve);
    });
    killed(pid);
    await broken;
    client = undefined;
  }

  /** One that works for the app, if there is one. */
  async function anyBackend(): Promise<number | undefined> {
    const rows = await askedOnce<{ pid: number }>(
      "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by state = 'idle', xact_start, pid limit 1",
    ).catch(() => []);
    return rows[0]?.pid;
  }

  async function askedOnce<Row extends QueryResultRow>(sql: string): Promise<readonly Row[]> {
    try {
      client ??= await connected(folder);
      return (await client.query<Row>(sql)).rows;
    } catch (error) {
      await client?.end().catch(() => undefined);
      client = undefined;
      throw error;
    }
  }

  async function ask<Row extends QueryResultRow>(sql: string): Promise<readonly Row[]> {
    for (const until = Date.now() + PATIENCE; ; await sleep(50))
      try {
        return await askedOnce<Row>(sql);
      } catch (error) {
        if (Date.now() > until) throw error;
      }
  }

  function log(): string {
    return lines.slice(-30).join("\n");
  }

  return {
    url,
    get up() {
      return child !== undefined && isUp(child);
    },
    start,
    ready,
    kill,
    ask,
    log,
    async end() {
      await client?.end().catch(() => undefined);
      await end("SIGTERM");
      process.off("exit", clear);
      clear();
    },
  };
}

/** What `npm start` starts, as package.json says it. */
function startArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly scripts: { readonly start: string };
  };
  const [program, ...rest] = scripts.start.split(" ");
  if (program !== "node") throw new Error(`npm start does not start Node: ${scripts.start}`);
  return rest;
}

/** Nothing of whoever plays: a database of theirs above all is left alone. */
function clean({ PATH, HOME, TMPDIR, LANG }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { PATH, HOME, TMPDIR, LANG };
}

function isUp({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

function killed(pid: number | undefined): void {
  try {
    if (pid) process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already, or is starting again after the last kill.
  }
}

/** What PostgreSQL wrote about itself: its process and its port. */
function postmasterIn(folder: string): { readonly pid: number; readonly port: number } | undefined {
  try {
    const lines = readFileSync(join(folder, "postgres/data/postmaster.pid"), "utf8").split("\n");
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 && isOurs(pid) ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** A file that lingers may name somebody else's process by now. */
function isOurs(pid: number): boolean {
  if (process.platform !== "linux") return true;
  return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
}

async function connected(folder: string): Promise<Client> {
  const port = postmasterIn(folder)?.port;
  if (!port) throw new Error("PostgreSQL is not there");
  const password = readFileSync(join(folder, "postgres/password"), "utf8");
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: "waymark",
    password,
    database: "waymark",
    connectionTimeoutMillis: 5000,
  });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** As root, PostgreSQL lives elsewhere, behind a link. */
function cleared(folder: string): void {
  try {
    rmSync(realpathSync(join(folder, "postgres")), { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // It was never made.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

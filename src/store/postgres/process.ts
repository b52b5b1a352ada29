import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Cluster, SPARSE } from "./cluster.ts";

const run = promisify(execFile);

/** Starts PostgreSQL on its own: it outlives us, and no Ctrl-C reaches it. Settles when it ends. */
export async function launch(cluster: Cluster, port: number, fsync: boolean): Promise<void> {
  await rotate(cluster.log);
  const log = openSync(cluster.log, "a", 0o600);
  const child = spawn(cluster.binaries.postgres, settings(cluster, port, fsync), {
    ...cluster.account,
    env: SPARSE,
    cwd: cluster.home,
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  await new Promise<void>((settle) => {
    child.once("error", () => settle());
    child.once("exit", () => settle());
  });
}

function settings({ data }: Cluster, port: number, fsync: boolean): readonly string[] {
  const durable = fsync ? "on" : "off";
  const values = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: durable,
    full_page_writes: durable,
    synchronous_commit: "on",
    shared_buffers: "64MB",
    max_connections: "100",
    max_wal_size: "256MB",
    log_min_messages: "warning",
    log_statement: "none",
    timezone: "UTC",
  };
  const options = Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", data, "-p", String(port), ...options];
}

const LOG_CAP = 5_000_000;

async function rotate(log: string): Promise<void> {
  const size = await stat(log).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LOG_CAP) await rm(log);
}

/** The last lines PostgreSQL wrote. */
export async function lastWords(cluster: Cluster): Promise<string> {
  const text = await readFile(cluster.log, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-8).join("\n");
}

/** What `postmaster.pid` says; it may linger after a hard kill. */
interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

export function postmaster({ data }: Pick<Cluster, "data">): Postmaster | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** Whether a process is a PostgreSQL of this data folder, as far as the system tells. */
export function isRunning({ pid }: Postmaster, { data }: Pick<Cluster, "data">): boolean {
  if (process.platform !== "linux") return isAlive(pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(data);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const NO_PROCESS = "2147483646";

/**
 * A lingering `postmaster.pid` may name a process that is somebody else by now, and PostgreSQL
 * would refuse to start. The file itself stays: its last lines keep PostgreSQL from starting
 * while processes of the killed one still write.
 */
export async function forgetStale(cluster: Cluster): Promise<void> {
  const file = join(cluster.data, "postmaster.pid");
  forgetEmpty(file);
  const left = postmaster(cluster);
  if (!left || isRunning(left, cluster)) return;
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^\d+/, NO_PROCESS));
}

/** A PostgreSQL writes into its file as soon as it has made it, in milliseconds. */
const SOON = 2000;

/** One that was killed before it wrote into its file has started nothing, but no other would ever start beside it. */
function forgetEmpty(file: string): void {
  const left = statSync(file, { throwIfNoEntry: false });
  if (left?.size === 0 && Date.now() - left.mtimeMs > SOON) rmSync(file, { force: true });
}

/** Stops PostgreSQL, whoever started it; what was committed is on disk. */
export async function halt(cluster: Cluster): Promise<void> {
  if (!postmaster(cluster)) return;
  const options = { ...cluster.account, env: SPARSE, cwd: cluster.home };
  const stop = (mode: string) =>
    run(cluster.binaries.pgCtl, ["stop", "-D", cluster.data, "-m", mode, "-t", "20"], options);
  await stop("fast").catch(() => stop("immediate").catch(() => undefined));
}

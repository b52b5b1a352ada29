import { execFile } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import {
  chmod,
  chown,
  mkdir,
  readdir,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { makeFolder } from "../../make-folder.ts";
import { keepingFailure } from "../failure.ts";
import { type Account, accountFor, reachable } from "./account.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { passwordIn } from "./password.ts";

/** A PostgreSQL data folder that may be started. */
export interface Cluster {
  readonly home: string;
  readonly data: string;
  readonly log: string;
  readonly password: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
}

const run = promisify(execFile);

/** What PostgreSQL's programs may know of our environment: nothing but the words' language. */
export const SPARSE = { LC_ALL: "C", TZ: "UTC", PATH: process.env["PATH"] ?? "" };

/** The cluster of a folder, made if there is none; killed halfway, the next call makes it again. */
export async function openCluster(folder: string, fsync: boolean): Promise<Cluster> {
  const account = accountFor(await ownerOf(join(folder, "postgres/data")));
  const home = await homeIn(resolve(folder), account);
  const data = join(home, "data");
  const binaries = await findBinaries(home, account);
  const password = await passwordIn(home);
  const cluster = { home, data, log: join(home, "log"), password, account, binaries };
  if (!existsSync(data)) await initialise(cluster, fsync);
  await mustBeOurs(cluster);
  return cluster;
}

/** Whether a PostgreSQL of ours has its data in a folder, as far as anybody can tell. */
export async function holdsCluster(folder: string): Promise<boolean> {
  return stat(join(folder, "postgres/data")).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== "ENOENT" && code !== "ENOTDIR",
  );
}

async function ownerOf(path: string): Promise<Account | undefined> {
  return stat(path).catch(() => undefined);
}

async function mustBeOurs({ data, account }: Cluster): Promise<void> {
  const { uid } = await stat(data);
  if (process.getuid && uid !== (account?.uid ?? process.getuid()))
    throw keepingFailure(
      "another-account",
      data,
      `The data folder ${data} belongs to another account (${uid}). Start Waymark as root or as that account.`,
    );
}

/**
 * Where PostgreSQL lives in the folder. Root's own folders are closed to the account that
 * PostgreSQL runs as: then it lives under /var/lib, and the folder holds a link.
 */
async function homeIn(folder: string, account: Account | undefined): Promise<string> {
  makeFolder(folder, account ? 0o711 : 0o700);
  const home = join(folder, "postgres");
  if (existsSync(home)) return realpath(home);
  if (account && (await readdir(folder)).length === 0) await chmod(folder, 0o711);
  if (!account || (await reachable(folder, account))) return made(home);
  const elsewhere = await made(`/var/lib/waymark/${randomBytes(6).toString("hex")}`);
  await symlink(elsewhere, home).catch(() => rm(elsewhere, { recursive: true }));
  return realpath(home);
}

async function made(home: string): Promise<string> {
  makeFolder(home, 0o711);
  return realpath(home);
}

async function initialise(cluster: Cluster, fsync: boolean): Promise<void> {
  const { home, account, data } = cluster;
  const name = randomBytes(6).toString("hex");
  const [parts, secret] = [join(home, `new-${name}`), join(home, `secret-${name}`)];
  await mkdir(parts, { mode: 0o700 });
  await writeFile(secret, cluster.password, { mode: 0o600 });
  for (const path of account ? [parts, secret] : [])
    await chown(path, account?.uid ?? 0, account?.gid ?? 0);
  try {
    await initdb(cluster, parts, secret, fsync);
    // Two who do this at once: the first rename wins, as a full folder is never replaced.
    await rename(parts, data).catch(() => rm(parts, { recursive: true }));
  } finally {
    await rm(secret, { force: true });
  }
}

async function initdb(cluster: Cluster, parts: string, secret: string, fsync: boolean) {
  const args = ["-D", parts, "-U", "waymark", `--pwfile=${secret}`, "--auth=scram-sha-256"];
  args.push("--encoding=UTF8", "--locale=C", ...(fsync ? [] : ["--no-sync"]));
  const options = { ...cluster.account, env: SPARSE, cwd: cluster.home };
  await run(cluster.binaries.initdb, args, options).catch(async (error: Error) => {
    await rm(parts, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not make its data folder: ${error.message}`);
  });
  await chmod(parts, 0o700);
}

/** A port nobody listens on, outside the range that outgoing connections use. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_000, 30_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once("error", () => settle(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => settle(true)));
  });
}

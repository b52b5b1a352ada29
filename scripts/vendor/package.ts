import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A package of npm's, pinned by what its archive hashes to. */
export interface Pinned {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

interface Packed {
  readonly filename: string;
  readonly integrity: string;
}

/**
 * Fetches a package that nobody needs every day, and hands over the folder it was unpacked into,
 * which is gone afterwards. Throws in words where it cannot be had.
 */
export function withPackage<T>({ name, version, integrity }: Pinned, use: (at: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "waymark-vendor-"));
  try {
    const wanted = `${name}@${version}`;
    const packed = pack(wanted, folder);
    if (packed.integrity !== integrity)
      throw new Error(`${wanted} is not what it was when it was pinned: ${packed.integrity}`);
    run("tar", ["-xzf", packed.filename], folder, `${wanted} could not be unpacked`);
    return use(join(folder, "package"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(wanted: string, folder: string): Packed {
  const failed = `${wanted} could not be fetched from npm, which needs the network`;
  const said = run("npm", ["pack", wanted, "--json", "--loglevel=error"], folder, failed);
  const [packed] = JSON.parse(said) as readonly Packed[];
  if (!packed) throw new Error(failed);
  return packed;
}

function run(command: string, args: readonly string[], cwd: string, failed: string): string {
  // On Windows npm is a script for the shell.
  const shell = process.platform === "win32";
  const { status, stdout, error } = spawnSync(command, [...args], {
    cwd,
    shell,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (status !== 0) throw new Error(error ? `${failed}: ${error.message}` : failed);
  return stdout;
}

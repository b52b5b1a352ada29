import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PROGRAM = "/usr/bin/chromium";

/** Starts Debian's Chromium, installing it where we may; otherwise says why there is none. */
export async function startChromium(): Promise<Browser | string> {
  const missing = existsSync(PROGRAM) ? undefined : install();
  if (missing !== undefined) return missing;
  return chromium.launch({ executablePath: PROGRAM, args: quietly() });
}

function install(): string | undefined {
  if (process.getuid?.() !== 0)
    return `${PROGRAM} is missing, and only root can install it: apt-get install chromium`;
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "pipe" });
    execFileSync("apt-get", ["install", "-qq", "--yes", "--no-install-recommends", "chromium"], {
      stdio: "pipe",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch (error) {
    return `${PROGRAM} is missing, and installing it failed: ${String(error)}`;
  }
  return existsSync(PROGRAM) ? undefined : `${PROGRAM} is missing even after installing it`;
}

function quietly(): string[] {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [
    ...sandbox,
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}

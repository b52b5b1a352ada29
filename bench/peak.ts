import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Command } from "./child.ts";

/**
 * Runs in the measured process, and says at its end how many kB it held at most. Linux counts what
 * the starting process held among `maxRSS`, so there its own count is asked.
 */
const TELL = `
  import { readFileSync, writeSync } from "node:fs";
  const own = () => /VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1];
  const most = () => process.platform === "linux" ? own() : process.resourceUsage().maxRSS;
  process.on("exit", () => writeSync(3, String(most())));
`;

/** Runs Node from cold to its end, and gives the most megabytes that it held at once. */
export async function peak({ args, folder, env }: Command): Promise<number> {
  const preload = `--import=data:text/javascript,${encodeURIComponent(TELL)}`;
  const child = spawn(process.execPath, [preload, ...args], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
    ...(folder !== undefined && { cwd: folder }),
  });
  let kilobytes = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => (kilobytes += chunk.toString()));
  await once(child, "close");
  return kilobytes === "" ? Number.NaN : (Number(kilobytes) * 1024) / 1e6;
}

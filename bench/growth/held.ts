import { readFileSync } from "node:fs";

/** The most megabytes this process held at once. Linux counts what the starting process held among `maxRSS`. */
export function peakOf(): number {
  const kilobytes =
    process.platform === "linux"
      ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1])
      : process.resourceUsage().maxRSS;
  return (kilobytes * 1024) / 1e6;
}

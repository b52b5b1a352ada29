import { existsSync } from "node:fs";
import { readEnvironment } from "./environment.ts";
import { setUp } from "./github/set-up.ts";
import { start } from "./start.ts";

/** Longer than this nobody waits for a clean end, in milliseconds. */
const GRACE = 15_000;

/** Starts Waymark, or the page that sets it up, and ends it cleanly when told to. */
async function main(): Promise<void> {
  // Where the set-up page writes; what the environment says already goes first.
  if (existsSync(".env")) process.loadEnvFile(".env");
  const environment = readEnvironment();
  // Off only where nobody is hurried: in the demo and in load tests, on an emulated GitHub.
  const pause = process.env["WAYMARK_WRITE_PAUSE"] !== "0";
  const started = await (environment.mode === "run"
    ? start(environment, { pause })
    : setUp(environment));
  let ending = false;
  async function end(): Promise<void> {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), GRACE).unref();
    await started.stop();
    process.exit(0);
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end());
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

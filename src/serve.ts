import { existsSync } from "node:fs";
import { readEnvironment, readWarnings, type Running } from "./environment.ts";
import { setUp } from "./set-up.ts";
import { start, type Started } from "./start.ts";
import { canKeep } from "./store/open-postgres.ts";
import { environment as words } from "./words/generated/environment.ts";
import { voiceOfMachine } from "./words/machine.ts";

/** Longer than this nobody waits for a clean end, in milliseconds. */
const GRACE = 15_000;

/** Starts Waymark, or the page that sets it up, and ends it cleanly when told to. */
export async function serve(): Promise<void> {
  // What the environment says already goes first.
  if (existsSync(".env")) process.loadEnvFile(".env");
  for (const warning of readWarnings()) tell(process.stderr, warning);
  const environment = readEnvironment();
  canKeep(environment.keeping);
  let started: Promise<Started>;
  if (environment.mode === "run") started = begin(environment);
  else {
    const voice = voiceOfMachine(process.env);
    const waiting = await setUp(environment, (line) => tell(process.stdout, line), voice);
    started = Promise.resolve(waiting);
    void waiting.done.then(() => {
      started = waiting.stop().then(beginAfterSetUp);
      started.catch(fail);
    });
  }
  let ending = false;
  async function end(): Promise<void> {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), GRACE).unref();
    await (await started).stop();
    process.exit(0);
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void end());
  await started;
}

function begin(running: Running): Promise<Started> {
  // Off only where nobody is hurried: in the demo and in load tests, on an emulated GitHub.
  return start(running, { pause: process.env["WAYMARK_WRITE_PAUSE"] !== "0" });
}

/** With what was just kept, read as at every start. */
function beginAfterSetUp(): Promise<Started> {
  const environment = readEnvironment();
  if (environment.mode === "run") return begin(environment);
  throw new Error(words(voiceOfMachine(process.env))("environment-gone"));
}

function tell(stream: NodeJS.WriteStream, line: string): void {
  stream.write(`${line}\n`);
}

/** Says why in words, and ends. */
export function fail(error: unknown): void {
  tell(process.stderr, error instanceof Error ? error.message : String(error));
  process.exit(1);
}

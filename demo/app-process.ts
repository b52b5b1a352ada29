import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The real server as a process of its own, so that it can be killed like one. */
export interface AppProcess {
  readonly url: string;
  start(): Promise<void>;
  /** As a power cut would: no signal it could hear. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** Nothing waits to be taken or looked at. */
  idle(): Promise<void>;
  /** The last lines it logged, for when something goes wrong. */
  log(): string;
}

const SERVER = join(import.meta.dirname, "..", "src", "server.ts");

const PATIENCE_MS = 60_000;

/** Prepares the server with this environment on a port; `start` starts it, with Node's arguments. */
export function appProcess(
  port: number,
  environment: Readonly<Record<string, string>>,
  command: readonly string[] = [SERVER],
): AppProcess {
  const url = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const env = { ...process.env, ...environment, PORT: String(port), HOST: "127.0.0.1" };
    child = spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (data: Buffer) => lines.push(...data.toString("utf8").split("\n")));
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until) {
      if (child.exitCode !== null) throw new Error(`the server stopped:\n${log()}`);
      if (await answers(`${url}/readyz`)) return;
      await sleep(50);
    }
    throw new Error(`the server did not get ready:\n${log()}`);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }

  async function idle(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (let quiet = 0; quiet < 2;) {
      if (Date.now() > until) throw new Error(`the server is still busy:\n${log()}`);
      quiet = (await waiting(url)) === 0 ? quiet + 1 : 0;
      await sleep(25);
    }
  }

  function log(): string {
    return lines.slice(-40).join("\n");
  }

  return { url, start, idle, log, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** How much waits, by the server's own figures. */
async function waiting(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figures = ["waymark_deliveries_waiting", "waymark_targets_waiting"].map((name) =>
    Number(new RegExp(`^${name} (\\d+)$`, "m").exec(text)?.[1] ?? Number.NaN),
  );
  return figures.reduce((sum, figure) => sum + figure, 0);
}

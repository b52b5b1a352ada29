import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  stop(): Promise<void>;
  /** It dies in the middle of what it does. */
  kill(): void;
}

/** Starts a script that prints its address once it listens, and ends when its input does. */
export async function startChild(
  script: string,
  args: readonly string[] = [],
  options: readonly string[] = [],
): Promise<Child> {
  const child = spawn(process.execPath, [...options, script, ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const url = await firstLine(child, script);
  return {
    url,
    kill: () => void child.kill("SIGKILL"),
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.stdin?.end();
      await gone;
    },
  };
}

async function firstLine({ stdout }: ChildProcess, script: string): Promise<string> {
  if (stdout) for await (const line of createInterface(stdout)) return line;
  throw new Error(`${script} ended before it listened`);
}

/** In such a script: says where it listens, and ends when its input does. */
export function serveUntilEnd(url: string, stop: () => Promise<void>): void {
  process.stdout.write(`${url}\n`);
  process.stdin.resume().once("end", () => {
    void stop().then(() => process.exit(0));
  });
}

export interface Cold {
  readonly milliseconds: number;
  readonly code: number | null;
}

export interface Command {
  readonly args: readonly string[];
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs Node from cold to its end, its output thrown away, and takes the time. */
export async function cold({ args, folder, env }: Command): Promise<Cold> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: "ignore",
    env: { ...process.env, ...env },
    ...(folder !== undefined && { cwd: folder }),
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return { milliseconds: performance.now() - began, code };
}

/** The same, for what it says rather than for the time. */
export async function said({ args, folder, env }: Command): Promise<string> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
    ...(folder !== undefined && { cwd: folder }),
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(child, "close");
  return Buffer.concat(chunks).toString("utf8");
}

/** What a command prints; what it complains about is shown. Throws where it fails. */
export async function printed({ args, folder, env }: Command): Promise<string> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
    ...(folder !== undefined && { cwd: folder }),
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
  return Buffer.concat(chunks).toString("utf8");
}

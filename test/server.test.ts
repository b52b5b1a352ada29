import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { privateKey } from "./github/keys.ts";
import { startGitHub } from "./github/start.ts";
import { freshDatabase } from "./store/database.ts";

const ROOT = join(import.meta.dirname, "..");

/** The server as somebody starts it who has set these variables and no others. */
function serve(environment: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  // Away from any `.env`, and with nothing but what is given.
  const cwd = mkdtempSync(join(tmpdir(), "waymark-server-"));
  const env = { PATH, HOME, HOST: "127.0.0.1", ...environment };
  return spawn(process.execPath, [join(ROOT, "src/server.ts")], { cwd, env });
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function ask(url: string): Promise<Response> {
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(50)) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return answer;
  }
  throw new Error(`${url} never answered`);
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(server, "exit");
  server.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

test("without an App it serves the page that makes one, also in production", async () => {
  const port = await freePort();
  const server = serve({ PORT: String(port), NODE_ENV: "production" });
  const page = await ask(`http://127.0.0.1:${port}/probot`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Register GitHub App");
  expect(await ended(server, "SIGTERM")).toBe(0);
});

test("with half of what it needs it names everything missing, and ends", async () => {
  const server = serve({ APP_ID: "12" });
  const said = server.stderr ? await text(server.stderr) : "";
  expect(said).toContain("PRIVATE_KEY or PRIVATE_KEY_PATH is missing");
  expect(said).toContain("WEBHOOK_SECRET is missing");
  expect(server.exitCode ?? (await once(server, "exit"))[0]).toBe(1);
});

test("it gets ready on a PostgreSQL of somebody's, and ends cleanly", async () => {
  const key = privateKey();
  const app = { id: 3, privateKey: key, webhookSecret: "quay", slug: "waymark" };
  const github = await startGitHub({ app, organization: { login: "harbor", owners: ["olga"] } });
  const port = await freePort();
  const server = serve({
    APP_ID: "3",
    PRIVATE_KEY: key,
    WEBHOOK_SECRET: "quay",
    GITHUB_API_URL: github.url,
    DATABASE_URL: await freshDatabase(),
    PORT: String(port),
  });
  expect((await ask(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  expect((await ask(`http://127.0.0.1:${port}/`)).status).toBe(200);
  expect(await ended(server, "SIGINT")).toBe(0);
  await github.close();
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { HARBOR } from "./definitions/harbor.ts";
import { privateKey } from "./github/keys.ts";
import { startGitHub } from "./github/start.ts";
import { freshDatabase } from "./store/database.ts";

const ROOT = join(import.meta.dirname, "..");

/** The server as somebody starts it who has set these variables and no others. */
function serve(
  environment: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  folders: readonly string[] = [],
): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  // Away from any `.env`, and with nothing but what is given.
  const cwd = mkdtempSync(join(tmpdir(), "waymark-server-"));
  for (const [name, inside] of Object.entries(files)) writeFileSync(join(cwd, name), inside);
  for (const name of folders) mkdirSync(join(cwd, name));
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

/** What is there as soon as it is. */
async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error("it never came");
}

function ask(url: string): Promise<Response> {
  return until(() => fetch(url).catch(() => undefined));
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(server, "exit");
  server.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

test("without an App it serves the page that registers one, also in production", async () => {
  const port = await freePort();
  const server = serve({ PORT: String(port), NODE_ENV: "production" });
  const page = await ask(`http://127.0.0.1:${port}/`);
  expect([page.status, page.url]).toEqual([200, `http://127.0.0.1:${port}/set-up`]);
  expect(await page.text()).toContain("registers a GitHub App of your own");
  expect(await ended(server, "SIGTERM")).toBe(0);
});

test("it says that a .env is open to others, without what is in it", async () => {
  const server = serve(
    { APP_ID: "x" },
    { ".env": "WEBHOOK_SECRET=hunter2\nPRIVATE_KEY=hunter2\n" },
  );
  const said = server.stderr ? await text(server.stderr) : "";
  expect(said).toContain("Other people on this machine can read .env");
  expect(said).toContain("APP_ID has to be a number");
  expect(said).not.toContain("hunter2");
});

test("it says that it can't read a .env, and ends", async () => {
  const server = serve({}, {}, [".env"]);
  const said = server.stderr ? await text(server.stderr) : "";
  expect(said).toBe(
    "Waymark can't start:\n- This account can't read .env (EISDIR). Let it do so, or move .env away.\n",
  );
  expect(server.exitCode ?? (await once(server, "exit"))[0]).toBe(1);
});

test("with half of what it needs it names everything missing, and ends", async () => {
  const server = serve({ APP_ID: "12" });
  const said = server.stderr ? await text(server.stderr) : "";
  expect(said).toContain("PRIVATE_KEY or PRIVATE_KEY_PATH is missing");
  expect(said).toContain("WEBHOOK_SECRET is missing");
  expect(server.exitCode ?? (await once(server, "exit"))[0]).toBe(1);
});

test.each([
  ["a port that is taken", {}, "PORT is TAKEN, and another program is already using that port"],
  ["one that is taken, in Spanish", { LC_ALL: "es_ES.UTF-8" }, "PORT es TAKEN, y otro programa"],
  ["an address of another machine", { HOST: "192.0.2.1" }, "HOST is 192.0.2.1, and this machine"],
  ["a host that nobody is", { HOST: "nobody.invalid" }, "HOST is nobody.invalid, and this machine"],
])("with %s it names the variable and what to do, and ends", async (_, environment, says) => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const server = serve({ PORT: String(port), ...environment });
  const said = server.stderr ? await text(server.stderr) : "";
  other.close();
  expect(said).toMatch(/^Waymark (?:can't start|no puede iniciarse):\n- /);
  expect(said).toContain(says.replace("TAKEN", String(port)));
  expect(server.exitCode ?? (await once(server, "exit"))[0]).toBe(1);
});

test.each([
  [
    "a database that is away",
    { DATABASE_URL: "postgres://waymark:quay@127.0.0.1:1/waymark" },
    "Waymark can't start:\n- nothing answers where DATABASE_URL points; is PostgreSQL running there?",
  ],
  [
    "an address that is none, in Spanish",
    { DATABASE_URL: "postgres://waymark:quay@127.0.0.1:99999/waymark", LC_ALL: "es_ES.UTF-8" },
    "Waymark no puede iniciarse:\n- no se puede conectar con la dirección de DATABASE_URL",
  ],
])("with %s it says what to look at, as the command line does, and ends", async (_, kept, says) => {
  const app = { APP_ID: "12", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: "quay" };
  const server = serve({ ...app, PORT: "0", ...kept });
  const said = server.stderr ? await text(server.stderr) : "";
  expect(said).toContain(says);
  expect(said).not.toContain(":quay@");
  expect(server.exitCode ?? (await once(server, "exit"))[0]).toBe(1);
});

test("with a file where its data should be it names that, and ends", async () => {
  const app = { APP_ID: "12", PRIVATE_KEY: privateKey(), WEBHOOK_SECRET: "quay" };
  const server = serve({ ...app, PORT: "0", WAYMARK_DATA: "data" }, { data: "" });
  const said = server.stderr ? await text(server.stderr) : "";
  expect(said).toMatch(/^Waymark can't start:\n- .*data: something else is already there\n$/);
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

test("its pages tell whoever shares them the address that people reach them at", async () => {
  const key = privateKey();
  const github = await startGitHub({
    app: { id: 3, privateKey: key, webhookSecret: "quay", slug: "waymark" },
    organization: { login: "harbor", owners: ["olga"], members: ["ada", "lin"] },
    repositories: [{ name: "community", files: HARBOR }],
  });
  const port = await freePort();
  const server = serve({
    APP_ID: "3",
    PRIVATE_KEY: key,
    WEBHOOK_SECRET: "quay",
    GITHUB_API_URL: github.url,
    DATABASE_URL: await freshDatabase(),
    PORT: String(port),
    PUBLIC_URL: "https://waymark.example/",
    WAYMARK_WRITE_PAUSE: "0",
  });
  const here = `http://127.0.0.1:${port}`;
  await ask(`${here}/readyz`);
  github.webhookUrl = `${here}/api/github/webhooks`;
  await github.install();
  const plan = await until(async () => (await github.state().issues("community"))[0]);
  await github.as("olga").comment("community", plan.number, "/apply");
  const page = await until(async () => {
    const answer = await fetch(`${here}/harbor/communities/ui-ux`);
    return answer.ok ? answer.text() : undefined;
  });
  expect(page).toContain(
    '<link rel="canonical" href="https://waymark.example/harbor/communities/ui-ux" />',
  );
  expect(await ended(server, "SIGTERM")).toBe(0);
  await github.close();
});

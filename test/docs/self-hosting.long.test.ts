import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as inPlain } from "node:http";
import { request as overTls } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { appProcess } from "../../demo/app-process.ts";
import { freePort } from "../../demo/free-port.ts";
import { WEBHOOK_PATH } from "../../src/web/receive.ts";
import { privateKey } from "../github/keys.ts";
import { SECRET, signatureOf } from "../web/webhook.ts";
import { program, recipe } from "./recipes.ts";

const caddy = program("caddy", "caddy");
const nginx = program("nginx", "nginx", "nginx-common");
const analyze = program("systemd-analyze", "systemd");
const folder = mkdtempSync(join(tmpdir(), "waymark-proxy-"));
const port = await freePort();
const app = appProcess(port, {
  APP_ID: "1",
  PRIVATE_KEY: privateKey(),
  WEBHOOK_SECRET: SECRET,
  // Nobody listens there: this server only has to answer.
  GITHUB_API_URL: "http://127.0.0.1:7",
  WAYMARK_DATA: join(folder, "data"),
  LOG_LEVEL: "fatal",
});

beforeAll(() => app.start());
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly text: string;
}

/** Asks a server whose certificate nobody signed. */
async function ask(url: string, body?: Buffer): Promise<Answer> {
  const open = url.startsWith("https:") ? overTls : inPlain;
  const request = open(url, {
    method: body ? "POST" : "GET",
    rejectUnauthorized: false,
    headers: body ? webhookHeaders(body) : {},
  });
  request.end(body);
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  return { status: response.statusCode, text: Buffer.concat(pieces).toString("utf8") };
}

function webhookHeaders(body: Buffer) {
  return {
    "content-type": "application/json",
    "x-github-event": "ping",
    "x-github-delivery": "1",
    "x-hub-signature-256": signatureOf(body),
  };
}

/** Starts a proxy for one test, and waits until Waymark answers behind it. */
async function behind(command: string, args: readonly string[], url: string): Promise<void> {
  const proxy = spawn(command, args, { stdio: "pipe", env: { ...process.env, HOME: folder } });
  let log = "";
  for (const stream of [proxy.stdout, proxy.stderr])
    stream.on("data", (data: Buffer) => (log += data.toString("utf8")));
  onTestFinished(async () => {
    proxy.kill();
    if (proxy.exitCode === null) await once(proxy, "exit");
  });
  for (let tries = 0; tries < 100; tries += 1) {
    const { status } = await ask(`${url}/healthz`).catch(() => ({ status: undefined }));
    if (status === 200) return;
    await sleep(100);
  }
  throw new Error(`${command} does not answer:\n${log}`);
}

/** What both recipes promise: Waymark is there, its metrics are not, and large webhooks get through. */
const SERVED = { ready: "ready\n", metrics: 404, webhook: "Kept.\n" };

/** What is answered to three requests. */
async function served(url: string): Promise<object> {
  const zen = "Half measures are as bad as nothing at all.".repeat(500_000);
  const body = Buffer.from(JSON.stringify({ zen, hook_id: 1 }));
  const { text: ready } = await ask(`${url}/readyz`);
  const { status: metrics } = await ask(`${url}/metrics`);
  const { text: webhook } = await ask(url + WEBHOOK_PATH, body);
  return { ready, metrics, webhook };
}

describe("whoever copies a recipe", () => {
  it.skipIf(!caddy)("has Caddy in front of Waymark", async () => {
    const at = await freePort();
    const file = join(folder, "Caddyfile");
    const text = recipe("Caddyfile");
    writeFileSync(join(folder, "Caddyfile.shown"), text);
    const shown = ["--config", join(folder, "Caddyfile.shown"), "--adapter", "caddyfile"];
    execFileSync(caddy ?? "", ["adapt", ...shown], { stdio: "ignore" });
    const here = text
      .replace("waymark.example", `http://127.0.0.1:${at}`)
      .replace("waymark:3000", `127.0.0.1:${port}`);
    writeFileSync(file, `{\n\tadmin off\n}\n${here}`);
    await behind(caddy ?? "", ["run", "--config", file], `http://127.0.0.1:${at}`);
    expect(await served(`http://127.0.0.1:${at}`)).toEqual(SERVED);
  });

  it.skipIf(!nginx)("has nginx in front of Waymark", async () => {
    const [plain, at] = [await freePort(), await freePort()];
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
    const make = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=waymark.example"];
    const files = ["-keyout", key, "-out", certificate];
    execFileSync("openssl", [...make, ...files], { stdio: "ignore" });
    const here = recipe("/etc/nginx/sites-available/waymark")
      .replace("listen 80;", `listen 127.0.0.1:${plain};`)
      .replace("listen 443 ssl;", `listen 127.0.0.1:${at} ssl;`)
      .replace(/ssl_certificate .*/, `ssl_certificate ${certificate};`)
      .replace(/ssl_certificate_key .*/, `ssl_certificate_key ${key};`)
      .replace("127.0.0.1:3000", `127.0.0.1:${port}`);
    const config = join(folder, "nginx.conf");
    writeFileSync(config, wrapped(here));
    const args = ["-e", "stderr", "-p", folder, "-c", config];
    await behind(nginx ?? "", args, `https://127.0.0.1:${at}`);
    expect(await served(`https://127.0.0.1:${at}`)).toEqual(SERVED);
    expect((await ask(`http://127.0.0.1:${plain}/harbor/`)).status).toBe(301);
  });

  it.skipIf(!analyze)("has a unit that systemd understands", () => {
    const file = join(folder, "waymark.service");
    const unit = recipe("/etc/systemd/system/waymark.service")
      .replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`)
      .replace(/^(?:User|Group)=.*$/gm, "");
    writeFileSync(file, unit);
    expect(String(execFileSync(analyze ?? "", ["verify", "--man=no", file]))).toBe("");
  });
});

/** A server as a whole nginx that keeps everything in its own folder. */
function wrapped(server: string): string {
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    "daemon off;",
    "user root;",
    `pid ${folder}/nginx.pid;`,
    "events {}",
    "http {",
    "access_log off;",
    ...paths.map((name) => `${name}_temp_path ${folder}/${name};`),
    server,
    "}",
  ].join("\n");
}

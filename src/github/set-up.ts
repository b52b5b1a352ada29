import { run } from "probot";
import type { SettingUp } from "../environment.ts";
import type { Started } from "../start.ts";
import { WEBHOOK_PATH } from "../web/receive.ts";

/** Serves Probot's page that makes a GitHub App from `app.yml` and writes its keys to `.env`. */
export async function setUp({ host, port, publicUrl }: SettingUp): Promise<Started> {
  // Probot reads these itself: no tunnel through smee.io, and webhooks where we receive them.
  process.env["NO_SMEE_SETUP"] ??= "true";
  if (publicUrl !== undefined) process.env["WEBHOOK_PROXY_URL"] ??= publicUrl + WEBHOOK_PATH;
  // In production it would refuse to start without keys, which it is there to get.
  delete process.env["NODE_ENV"];
  process.env["PORT"] ??= String(port);
  process.env["HOST"] ??= host;
  const server = await run(() => undefined, { env: { ...process.env, HOST: host } });
  const url = `http://${server.host}:${server.port}`;
  return { url, stop: () => server.stop() };
}

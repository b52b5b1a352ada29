import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { placeFor } from "./credentials.ts";
import type { SettingUp } from "./environment.ts";
import { recognize, register } from "./github/register.ts";
import type { Started } from "./start.ts";
import { listen } from "./web/listen.ts";
import { gateWith, newCode } from "./web/set-up/code.ts";
import { setUpApp } from "./web/set-up/set-up-app.ts";
import { printed } from "./words/printed.ts";
import { setUp as words } from "./words/generated/set-up.ts";
import { ours } from "./words/shown.ts";
import type { Voice } from "./words/voice.ts";

/** A set-up that waits for somebody. */
export interface Waiting extends Started {
  /** Once the App is registered and its credentials are kept. */
  readonly done: Promise<void>;
}

/** How long a request may take to arrive, in milliseconds. */
const PATIENCE = 15_000;

/** Serves the page that registers a GitHub App and keeps its credentials, for whoever reads the log. */
export async function setUp(
  settingUp: SettingUp,
  tell: (line: string) => void,
  voice: Voice,
): Promise<Waiting> {
  const { host, port, github, api, publicUrl, webhookProxy, credentials } = settingUp;
  const code = newCode();
  const done = Promise.withResolvers<void>();
  const app = setUpApp({
    gate: gateWith(code),
    github,
    publicUrl,
    webhookProxy,
    place: (shown) => placeFor(credentials, shown),
    register: (given) => register(given, api),
    recognize: (brought) => recognize(brought, api),
    fetchText,
    done: () => done.resolve(),
  });
  const show = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void show(request, response));
  server.requestTimeout = PATIENCE;
  server.headersTimeout = PATIENCE;
  const web = await listen(server, port, host);
  const address = printed(`${publicUrl ?? openable(web.url)}/set-up?code=${code}`);
  tell(words(voice)("set-up-open", { address, code: ours(code) }));
  return { url: web.url, stop: () => web.close(), done: done.promise };
}

/** How long an address may take to answer, in milliseconds. */
const MOMENT = 5_000;

/** What an address answers to whoever asks, by the way that GitHub goes; nothing where it does not. */
async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, {
      redirect: "error",
      signal: AbortSignal.timeout(MOMENT),
    });
    return (await answer.text()).slice(0, 100);
  } catch {
    return undefined;
  }
}

/** Where whoever sits at this machine finds it, also when it listens everywhere. */
function openable(url: string): string {
  return url.replace(/\/\/(?:0\.0\.0\.0|\[::\])(?=:)/, "//localhost");
}

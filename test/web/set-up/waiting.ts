import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { freePort } from "../../../demo/free-port.ts";
import { readEnvironment } from "../../../src/environment.ts";
import { setUp } from "../../../src/set-up.ts";
import { readAppYml } from "../../../src/web/set-up/manifest.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { privateKey } from "../../github/keys.ts";
import type { AppOptions, GitHubOptions, Permissions } from "../../github/options.ts";
import { type Double, startGitHub } from "../../github/start.ts";
import { freshDatabase } from "../../store/database.ts";

const SERVER = join(import.meta.dirname, "../../../src/server.ts");

export const KEY = privateKey();
const APP = { id: 3, privateKey: KEY, webhookSecret: "quay", slug: "waymark-harbor" };

/** A set-up that nobody has gone through, beside an emulated GitHub. */
export interface Waiting {
  readonly url: string;
  readonly code: string;
  readonly github: Double;
  /** Where its credentials will be. */
  readonly credentials: string;
}

/** A whole server, as a process of its own. */
export interface Serving extends Waiting {
  /** Where it was started. */
  readonly home: string;
  log(): string;
  /** Stops it, and starts it again as it was. */
  again(): Promise<void>;
}

type Variables = Readonly<Record<string, string>>;

/** Told what to do when the test ends, or all tests of a file. */
type AtEnd = (stop: () => Promise<void>) => void;

function newHome(): string {
  return mkdtempSync(join(tmpdir(), "waymark-set-up-"));
}

async function emulated(
  app: Partial<AppOptions> = asked(),
  setting: Setting["setting"] = {},
): Promise<Double> {
  const organization = { login: "harbor", owners: ["olga"] };
  return startGitHub({ app: { ...APP, ...app }, organization, hands: true, ...setting });
}

/** As an App has it that was registered with app.yml. */
function asked(): Pick<AppOptions, "permissions" | "events"> {
  const { default_permissions: permissions, default_events: events } = readAppYml();
  return { permissions: permissions as Permissions, events };
}

/** Everything that somebody configures who has no App yet. */
function unset(github: Double): Variables {
  const GHE_HOST = new URL(github.url).host;
  return { HOST: "127.0.0.1", GITHUB_API_URL: github.url, GHE_HOST, GHE_PROTOCOL: "http" };
}

/** The real set-up, listening; `credentials` says where in a new folder it keeps them. */
export async function waiting(
  { credentials = "credentials.json", ...more }: Variables = {},
  atEnd: AtEnd = onTestFinished,
  app?: Partial<AppOptions>,
): Promise<Waiting> {
  const github = await emulated(app);
  const WAYMARK_CREDENTIALS = join(newHome(), credentials);
  const environment = readEnvironment({
    ...unset(github),
    PORT: "0",
    WAYMARK_CREDENTIALS,
    ...more,
  });
  if (environment.mode !== "set-up") throw new Error("there are credentials already");
  const lines: string[] = [];
  const started = await setUp(environment, (line) => lines.push(line), PLAIN);
  atEnd(async () => {
    await started.stop();
    await github.close();
  });
  const { url } = started;
  return { url, code: codeIn(lines.join()) ?? "", github, credentials: WAYMARK_CREDENTIALS };
}

/** How a container runs it: as somebody who may write nothing but a volume. */
interface Container {
  readonly account: number;
  readonly volume: string;
}

/** As our image is run; as root, since nobody else may run anything as somebody else. */
export function contained(): Container {
  const account = 65_534;
  const volume = newHome();
  chownSync(volume, account, account);
  chmodSync(volume, 0o700);
  return { account, volume };
}

interface Setting {
  readonly container?: Container;
  readonly setting?: Partial<Omit<GitHubOptions, "app" | "organization">>;
}

/** The real server with nothing configured; it is stopped when the test ends. */
export async function serving(
  more: Variables = {},
  { container, setting }: Setting = {},
): Promise<Serving> {
  const github = await emulated(undefined, setting);
  const [port, home] = [await freePort(), newHome()];
  if (container) chmodSync(home, 0o555);
  const { PATH = "", HOME = "" } = process.env;
  const env: Variables = {
    PATH,
    HOME,
    ...unset(github),
    PORT: String(port),
    LOG_LEVEL: "error",
    DATABASE_URL: await freshDatabase(),
    WAYMARK_WRITE_PAUSE: "0",
    ...(container && { WAYMARK_DATA: container.volume, HOME: "/nonexistent" }),
    ...more,
  };
  const begin = () => start(home, env, container?.account);
  let [child, said] = begin();
  onTestFinished(async () => {
    await ended(child);
    await github.close();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    code: await until(() => codeIn(said())),
    github,
    home,
    credentials: join(container?.volume ?? join(home, ".waymark"), "credentials.json"),
    log: () => said(),
    async again() {
      await ended(child);
      [child, said] = begin();
    },
  };
}

function codeIn(log: string): string | undefined {
  return /this code: (\S+)/.exec(log)?.[1];
}

function start(cwd: string, env: Variables, account?: number): [ChildProcess, () => string] {
  const as = account === undefined ? {} : { uid: account, gid: account };
  const child = spawn(process.execPath, [SERVER], { cwd, env: { ...env }, ...as });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => (said += data.toString()));
  return [child, () => said];
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

/** What is there as soon as it is. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error("it never came");
}

/** An answer, with everything that somebody could read in it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Variables;
  readonly body?: string | Buffer;
}

/** Asks with exactly these headers, follows nothing, and remembers nothing. */
export async function ask(url: string, { method = "GET", headers, body }: Asking = {}) {
  return new Promise<Answer>((settle, fail) => {
    const asking = request(url, { method, agent: false, ...(headers && { headers }) });
    asking.on("error", fail);
    asking.on("response", (response) => {
      const { statusCode: status = 0, headers: told } = response;
      text(response).then((read) => settle({ status, headers: told, body: read }), fail);
    });
    asking.end(body);
  });
}

/** Fills in the form of the first page as a browser would that has it open there. */
export function fill(
  { url, code }: Pick<Waiting, "url" | "code">,
  typed: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string | undefined>> = {},
): Promise<Answer> {
  const form = { code, organization: "harbor", address: url, ...typed };
  return send(url, "/set-up", form, headers);
}

/** Fills in the form for an App that is there already, with the right things unless said otherwise. */
export function bring(
  { url, code }: Pick<Waiting, "url" | "code">,
  typed: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const form = { code, id: "3", key: KEY, secret: "quay", address: url, ...typed };
  return send(url, "/set-up/existing", form, {});
}

function send(
  url: string,
  path: string,
  form: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<Answer> {
  return ask(url + path, {
    method: "POST",
    headers: withoutGaps({
      "content-type": "application/x-www-form-urlencoded",
      origin: url,
      "sec-fetch-site": "same-origin",
      ...headers,
    }),
    body: new URLSearchParams(form).toString(),
  });
}

function withoutGaps(headers: Readonly<Record<string, string | undefined>>): Variables {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** What a hidden field of a page holds, and where its form goes. */
export function formIn({ body }: Answer): { readonly to: string; readonly manifest: string } {
  const field = /name="manifest" value="([^"]*)"/.exec(body)?.[1] ?? "";
  const to = /action="(http[^"]*)"/.exec(body)?.[1] ?? "";
  return { to: unescaped(to), manifest: unescaped(field) };
}

function unescaped(html: string): string {
  const letters: Readonly<Record<string, string>> = {
    "&quot;": '"',
    "&#39;": "'",
    "&lt;": "<",
    "&gt;": ">",
    "&amp;": "&",
  };
  return html.replaceAll(/&(?:quot|#39|lt|gt|amp);/g, (one) => letters[one] ?? one);
}

/** Registers the App on GitHub as its owner does there; gives where GitHub sends the browser. */
export async function registerAt(to: string, manifest: string): Promise<string> {
  const [origin, state] = [new URL(to).origin, new URL(to).searchParams.get("state") ?? ""];
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const preview = await ask(to, {
    method: "POST",
    headers,
    body: new URLSearchParams({ manifest }).toString(),
  });
  if (!preview.body.includes("Create GitHub App for harbor")) throw new Error(preview.body);
  const { name } = JSON.parse(manifest) as { name: string };
  const created = await ask(`${origin}/organizations/harbor/settings/apps`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ manifest, state, name }).toString(),
  });
  return String(created.headers["location"]);
}

/** The cookie that an answer set, as the browser sends it back. */
export function cookieOf({ headers }: Answer): string {
  return String(headers["set-cookie"]).split(";")[0] ?? "";
}

import { createServer } from "node:net";
import { createEmulator } from "emulate";
import type { Clock } from "./clock.ts";
import type { Reply } from "./exchange.ts";
import { appToken } from "./app-token.ts";
import { EVERYTHING, type GitHubOptions } from "./options.ts";
import { worked } from "./exchange.ts";
import { dressed } from "./dress.ts";
import { people } from "./people.ts";

/** Every token may be used 5,000 times an hour: nobody here should notice, so each person has many. */
const TOKENS = 20;
const USES = 4900;

export const INSTALLATION = 4_100_001;
/** The emulator's own administrator: does what the double does for people whose rights it judged itself. */
export const ADMIN = "admin";

export interface Emulator {
  readonly url: string;
  /** Asks as somebody; `voice` is a login, or `undefined` for nobody. */
  call(voice: string | undefined, request: Request): Promise<Reply>;
  /** Asks as the App's installation, within what a token of it may do. */
  callAsInstallation(narrowed: Narrowed, request: Request): Promise<Reply>;
  /** Reads or changes as the administrator; throws if the emulator refuses. */
  admin<T>(method: string, path: string, body?: unknown): Promise<T>;
  close(): Promise<void>;
}

export interface Request {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body?: unknown;
  readonly accept?: string;
}

/** What a request for an installation token asked for. */
export interface Narrowed {
  readonly repository_ids?: readonly number[];
  readonly permissions?: Readonly<Record<string, string>>;
}

/** Starts the emulator; its links point at `url`, where the overlay listens. */
export async function startEmulator(
  options: GitHubOptions,
  url: string,
  clock: Clock,
): Promise<Emulator> {
  const { port, close } = await onFreePort((at) =>
    createEmulator({ service: "github", port: at, baseUrl: url, seed: seed(options) }),
  );
  return { ...speaker(`http://127.0.0.1:${port}`, url, options, clock), close };
}

/** The emulator cannot say which port it got, so it is given one; somebody else may be quicker. */
async function onFreePort(start: (port: number) => Promise<{ close(): Promise<void> }>, tries = 5) {
  const port = await freePort();
  try {
    const started = await start(port);
    return { port, close: () => started.close() };
  } catch (error) {
    if ((error as { code?: string }).code !== "EADDRINUSE" || tries === 1) throw error;
    return onFreePort(start, tries - 1);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function seed({ app, organization, repositories = [], ...options }: GitHubOptions) {
  const users = people({ app, organization, repositories, ...options });
  const members = users.filter((user) => user.member);
  return {
    tokens: Object.fromEntries(
      [ADMIN, ...users.map((user) => user.login)].flatMap((login) =>
        Array.from({ length: TOKENS }, (_, n) => [token(login, n), { login }]),
      ),
    ),
    github: {
      users: users.map(({ login, name }) => ({ login, ...(name && { name }) })),
      orgs: [
        {
          login: organization.login,
          name: organization.name ?? organization.login,
          members: [
            { login: ADMIN, role: "admin" },
            ...members.map(({ login, owner }) => ({ login, role: owner ? "admin" : "member" })),
          ],
        },
      ],
      repos: repositories.map(({ name, description, private: secret }) => ({
        owner: organization.login,
        name,
        ...(description && { description }),
        private: secret ?? false,
      })),
      apps: [
        {
          app_id: app.id,
          slug: app.slug,
          name: app.slug,
          private_key: app.privateKey,
          permissions: EVERYTHING,
          events: [],
          installations: [{ installation_id: INSTALLATION, account: organization.login }],
        },
      ],
    },
  };
}

function token(login: string, nth: number): string {
  return `emulated_${login}_${nth}`;
}

function speaker(
  origin: string,
  url: string,
  options: GitHubOptions,
  clock: Clock,
): Omit<Emulator, "close"> {
  const ask = (bearer: string | undefined, request: Request) =>
    answered(origin, url, clock, bearer, request);
  const uses = new Map<string, number>();
  const minted = new Map<string, { token: string; used: number }>();

  function tokenOf(login: string): string {
    const used = uses.get(login) ?? 0;
    uses.set(login, used + 1);
    return token(login, Math.floor(used / USES) % TOKENS);
  }

  async function installationToken(narrowed: Narrowed): Promise<string> {
    const key = JSON.stringify(narrowed);
    const known = minted.get(key);
    if (known && known.used++ < USES) return known.token;
    const path = `/app/installations/${INSTALLATION}/access_tokens`;
    const request = { method: "POST", path, body: narrowed };
    const reply = await ask(appToken(options.app), request);
    if (!worked(reply)) throw new Error(`the emulator gave no token: ${JSON.stringify(reply)}`);
    const { token: fresh } = reply.body as { token: string };
    minted.set(key, { token: fresh, used: 1 });
    return fresh;
  }

  return {
    url: origin,
    call: (voice, request) => ask(voice && tokenOf(voice), request),
    callAsInstallation: async (narrowed, request) =>
      ask(await installationToken(narrowed), request),
    async admin<T>(method: string, path: string, body?: unknown): Promise<T> {
      const request = { method, path, ...(body !== undefined && { body }) };
      const reply = await ask(tokenOf(ADMIN), request);
      if (worked(reply)) return reply.body as T;
      throw new Error(`the emulator refused ${method} ${path}: ${JSON.stringify(reply)}`);
    },
  };
}

async function answered(
  origin: string,
  url: string,
  clock: Clock,
  bearer: string | undefined,
  { method, path, body, accept }: Request,
): Promise<Reply> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      accept: accept ?? "application/vnd.github+json",
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const link = response.headers.get("link")?.replaceAll(origin, url);
  const bytes = Buffer.from(await response.arrayBuffer());
  const json = response.headers.get("content-type")?.includes("json") ?? false;
  return {
    status: response.status,
    ...(bytes.length > 0 && {
      body: json ? dressed(JSON.parse(bytes.toString("utf8")), clock) : bytes,
    }),
    ...(link && { headers: { link } }),
  };
}

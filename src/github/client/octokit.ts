import { setTimeout as sleep } from "node:timers/promises";
import { ProbotOctokit } from "probot";
import { failedRequest, isRefusal, lacksToken, limitWait } from "./answers.ts";
import { type Etags, etags } from "./etags.ts";
import { type Shaped, shaped } from "./shapes.ts";
import type { Tokens } from "./tokens.ts";

/** Speaks with GitHub for one installation, or for the app itself. */
export type Client = InstanceType<typeof ProbotOctokit>;

type Options = Required<Client["request"]["endpoint"]["DEFAULTS"]>;
type Response = Awaited<ReturnType<Client["request"]>>;
type Request = (options: Options) => Response | Promise<Response>;

export interface Manners {
  /** Waits at least a second between writes, as GitHub asks. Off only for demo and load tests. */
  readonly pause: boolean;
  /** The longest wait inside one request, in milliseconds; a longer one is thrown as `Limited`. */
  readonly patience: number;
  /** The first wait after a failure, in milliseconds; each next one is twice as long. */
  readonly backoff: number;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeout: number;
  /** Told about each request that went out, with the status of its answer (0: none). */
  readonly count: (method: string, status: number) => void;
  /** Told what time it is at GitHub, by each of its answers. */
  readonly heard: (date: string) => void;
  /** Where installation tokens are kept. */
  readonly tokens: Tokens;
}

/** GitHub asked for a longer pause than one request may take. */
export class Limited extends Error {
  readonly milliseconds: number;
  constructor(milliseconds: number, cause: unknown) {
    super(`GitHub asks to wait ${Math.ceil(milliseconds / 1000)} s`, { cause });
    this.milliseconds = milliseconds;
  }
}

/** GitHub gives no token for an installation: it was suspended or taken away, or is not shown for a moment. */
export class Unseen extends Error {
  constructor(cause: unknown) {
    super("GitHub gives no token for the installation", { cause });
  }
}

/** Probot's Octokit with our manners: conditional reads, waits as GitHub asks, and no creation sent twice. */
export function octokitWith(manners: Manners): typeof ProbotOctokit {
  const throttle = manners.pause
    ? { onRateLimit: () => false, onSecondaryRateLimit: () => false }
    : { enabled: false };
  return ProbotOctokit.plugin((octokit) => {
    const kept = etags();
    octokit.hook.wrap("request", (request, options) => counted(manners, request, options));
    const isShaped = shaped((octokit as Client).rest);
    octokit.hook.wrap("request", (request, options) =>
      patient(manners, (given) => answeredIn(isShaped, request, given), options),
    );
    octokit.hook.wrap("request", (request, options) => conditional(kept, request, options));
  }).defaults((given: ConstructorParameters<typeof ProbotOctokit>[0]) => ({
    ...given,
    ...(given?.["auth"] && { auth: { ...given["auth"], cache: manners.tokens } }),
    retry: { enabled: false },
    throttle: { ...given?.["throttle"], ...throttle },
  }));
}

// Each hook gets the same options, whatever the hook around it passes on: changes are made in place.

async function counted(manners: Manners, request: Request, options: Options): Promise<Response> {
  options.request = { ...options.request, signal: AbortSignal.timeout(manners.timeout) };
  try {
    const response = await request(options);
    manners.count(options.method, response.status);
    manners.heard(response.headers.date ?? "");
    return response;
  } catch (error) {
    const failed = failedRequest(error);
    const status = failed?.isAnswer ? failed.status : 0;
    manners.count(options.method, status);
    manners.heard(String(failed?.headers["date"]));
    if (status === 401) manners.tokens.forget();
    throw error;
  }
}

const RETRIES = 3;

async function patient(manners: Manners, request: Request, options: Options): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await request(options);
    } catch (error) {
      if (lacksToken(error)) throw new Unseen(error);
      const wait = waitAfter(error, options, tries, manners);
      if (wait === undefined) throw error;
      if (wait > manners.patience || tries >= RETRIES) throw new Limited(wait, error);
      await sleep(wait);
    }
  }
}

/** The answer, where it is one: an error in disguise, or a 200 without what was asked for, is a failure. */
async function answeredIn(shapes: Shaped, request: Request, options: Options): Promise<Response> {
  const { method, url, baseUrl } = options;
  // What is led on to another address is written there, or read where it was to be written.
  if (method !== "GET") options.request = { ...options.request, redirect: "manual" };
  const response = await request(options);
  const { data, status } = response;
  // GraphQL tells what went wrong beside its data: whoever asked by it finds it there.
  if (!url.endsWith("/graphql") && isRefusal(data))
    throw failure("GitHub answered 200 with an error", response);
  if (status >= 300) throw failure(`GitHub says that ${url} is elsewhere`, response, status);
  const isAnswer = method === "GET" ? shapes(url, baseUrl, data) : isWhole(data);
  if ((status === 200 || status === 201) && !isAnswer)
    throw failure(`GitHub answered ${status} without what was asked for: ${url}`, response);
  return response;
}

/** Of an answer that was cut off, Octokit makes a text. */
function isWhole(data: unknown): boolean {
  return typeof data === "object" && data !== null;
}

function failure(words: string, response: Response, status = 502): Error {
  return Object.assign(new Error(words), { status, response });
}

/** Milliseconds to wait before trying again; `undefined` where trying again may do harm or cannot help. */
function waitAfter(
  error: unknown,
  { method, request }: Options,
  tries: number,
  manners: Manners,
): number | undefined {
  const limit = limitWait(error, Date.now());
  if (limit !== undefined) return limit;
  const status = failedRequest(error)?.status ?? 0;
  // It may have done its work before the answer was lost: whoever sent it looks first.
  if (method === "POST" || request["retries"] === 0) return undefined;
  if (status < 500 || tries >= RETRIES) return undefined;
  return manners.backoff * 2 ** tries;
}

async function conditional(kept: Etags, request: Request, options: Options): Promise<Response> {
  if (options.method !== "GET") return request(options);
  const key = addressOf(options);
  const last = kept.get(key);
  if (last) options.headers["if-none-match"] = last.etag;
  try {
    const response = await request(options);
    remember(kept, key, response);
    return response;
  } catch (error) {
    if (!last || failedRequest(error)?.status !== 304) throw error;
    const link = last.link === undefined ? {} : { link: last.link };
    return { status: 200, url: options.url, headers: link, data: JSON.parse(last.text) };
  }
}

function addressOf(options: Options): string {
  const { baseUrl, url, headers, ...rest } = options;
  return JSON.stringify([baseUrl, url, headers.accept, { ...rest, request: undefined }]);
}

function remember(kept: Etags, key: string, response: Response): void {
  const { etag, link } = response.headers;
  if (typeof etag !== "string") return;
  kept.set(key, { etag, link, text: JSON.stringify(response.data) });
}

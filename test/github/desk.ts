import type { IncomingMessage, ServerResponse } from "node:http";
import { identify } from "./auth.ts";
import { type Ask, type Identity, type Reply, notFound, refuse } from "./exchange.ts";
import { type How, type Matcher, faultReply, faults } from "./faults.ts";
import type { Hub } from "./hub.ts";
import { router } from "./router.ts";
import { routes } from "./routes/index.ts";
import { etag, unchanged } from "./etag.ts";
import { byName } from "./transfer.ts";

/** One request of the app's, as it was answered. */
export interface Request {
  readonly method: string;
  readonly path: string;
  /** 0 where the connection broke. */
  readonly status: number;
  readonly at: string;
}

export interface Seen {
  readonly log: readonly Request[];
  readonly reads: number;
  readonly writes: number;
  /** Reads answered 304, which GitHub does not count. */
  readonly unchanged: number;
}

export interface Desk {
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Answers as GitHub does, without the network; one after another. */
  readonly answer: (ask: Ask) => Promise<Reply>;
  /** Lets the next fitting requests go wrong. */
  readonly fail: (matcher: Matcher, how: How) => void;
  readonly mend: () => void;
  readonly seen: () => Seen;
}

/** Where requests arrive: each is read, judged, answered and remembered. */
export function desk(hub: Hub): Desk {
  const route = router(routes);
  const log: Request[] = [];
  const trouble = faults();
  let tail: Promise<unknown> = Promise.resolve();

  function answer(ask: Ask): Promise<Reply> {
    const reply = tail
      .then(() => route(ask, hub))
      .then((said) => {
        hub.conformance?.answer(ask, said);
        return said;
      });
    tail = reply.catch(() => undefined);
    return reply;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = new URL(request.url ?? "/", hub.url);
    const path = `${target.pathname}${target.search}`;
    const identity = identify(hub, request.headers.authorization);
    const refused = "status" in identity ? identity : undefined;
    const ask = await read(request, target, "status" in identity ? { kind: "nobody" } : identity);
    const fault = trouble.take(ask.method, path);
    const said = fault && !fault.after ? undefined : (refused ?? (await judged(ask)));
    const reply = fault ? faultReply(fault) : said;
    log.push({
      method: ask.method,
      path,
      status: reply?.status ?? 0,
      at: new Date().toISOString(),
    });
    if (reply) send(response, reply, hub.state.clock.now());
    else request.socket.destroy();
  }

  async function judged(asked: Ask): Promise<Reply> {
    const ask = await byName(asked, hub);
    if (ask.who.kind === "app" || ask.who.kind === "installation") hub.conformance?.request(ask);
    if (ask.who.kind === "installation" && hub.state.lag.hides(ask)) return notFound();
    return unchanged(ask, etag(ask, await answer(ask).catch(broken)));
  }

  return {
    listener: (request, response) => {
      serve(request, response).catch((error: unknown) =>
        send(response, broken(error), hub.state.clock.now()),
      );
    },
    answer,
    fail: (matcher, how) => trouble.add(matcher, how),
    mend: () => trouble.clear(),
    seen: () => ({
      log,
      reads: log.filter(({ method }) => method === "GET").length,
      writes: log.filter(({ method }) => method !== "GET").length,
      unchanged: log.filter(({ status }) => status === 304).length,
    }),
  };
}

async function read(request: IncomingMessage, target: URL, who: Identity): Promise<Ask> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const { accept, "if-none-match": seen } = request.headers;
  return {
    who,
    method: request.method ?? "GET",
    path: target.pathname,
    query: target.searchParams,
    headers: { accept, "if-none-match": seen },
    params: {},
    ...(text && { body: isForm(request) ? filledIn(text) : parsed(text) }),
  };
}

/** Only GitHub's own pages take forms. */
function isForm({ headers }: IncomingMessage): boolean {
  return headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}

function filledIn(text: string): unknown {
  return Object.fromEntries(new URLSearchParams(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A mistake in the double itself: loud, so that no test takes it for GitHub. */
function broken(error: unknown): Reply {
  return refuse(599, `the GitHub double broke: ${String((error as Error).stack ?? error)}`);
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply, now: string): void {
  if (response.headersSent) return;
  const raw = Buffer.isBuffer(body);
  const type = raw ? "application/octet-stream" : "application/json; charset=utf-8";
  response.writeHead(status, {
    ...(body !== undefined && { "content-type": type }),
    date: new Date(now).toUTCString(),
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
    ...headers,
  });
  response.end(body === undefined ? undefined : raw ? body : JSON.stringify(body));
}

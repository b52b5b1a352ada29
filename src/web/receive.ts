import type { IncomingMessage, ServerResponse } from "node:http";
import { isAway } from "../store/away.ts";
import type { Deliveries, Delivery } from "../store/deliveries.ts";
import { type Pieces, readBody, type Unread } from "./body.ts";
import { type Clock, realClock } from "./clock.ts";
import type { Metrics } from "./metrics.ts";
import { isOverNested } from "./nesting.ts";
import { type Caps, type Rooms, roomsFor } from "./room.ts";
import { isObject, shapeProblem } from "./shape.ts";
import { isSigned } from "./signature.ts";
import { whose } from "./whose.ts";

export const WEBHOOK_PATH = "/api/github/webhooks";
const MB = 1024 * 1024;
/** A body's is GitHub's own limit. Nearly all are small, so that what large ones take up is kept from them. */
const CAPS: Caps = {
  each: 25 * MB,
  small: MB / 8,
  together: { small: 16 * MB, large: 80 * MB },
};
const SIGNATURE = "x-hub-signature-256";

interface Receiving {
  readonly store: Pick<Deliveries, "keep">;
  readonly secret: string;
  readonly metrics: Metrics;
  readonly clock?: Clock;
  readonly log?: Log;
}

export interface Log {
  error(details: object, message: string): void;
}

/** A request that is not kept, and why, in words that its sender can act on. */
interface Refusal {
  readonly status: 400 | 401 | 408 | 413 | 500 | 503;
  readonly reason: string;
  readonly words: string;
  /** Nobody waits for the rest of its body. */
  readonly hangUp?: true;
}

/** Whether a request is a webhook's. */
export function isWebhook({ method, url = "" }: IncomingMessage): boolean {
  return method === "POST" && (url === WEBHOOK_PATH || url.startsWith(`${WEBHOOK_PATH}?`));
}

/**
 * Keeps what GitHub sends: 202 once it is committed, and nothing is decided here.
 * Plain Node, as a router's own requests and answers would cost as much again.
 */
export function receiver(
  receiving: Receiving,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { metrics, clock = realClock } = receiving;
  const rooms = roomsFor(CAPS, clock);
  metrics.measure("waymark_bodies_held_bytes", () => rooms.held());
  return async (request, response) => {
    const refusal = await receive(request, receiving, rooms);
    if (refusal) return refused(response, refusal, metrics);
    metrics.count("waymark_deliveries_received_total");
    answer(response, 202, "Kept.");
  };
}

function refused(response: ServerResponse, refusal: Refusal, metrics: Metrics): void {
  const { status, reason, words, hangUp } = refusal;
  metrics.count("waymark_deliveries_refused_total", { reason });
  if (status === 503) response.setHeader("Retry-After", "30");
  if (hangUp) response.setHeader("Connection", "close");
  answer(response, status, words);
}

function answer(response: ServerResponse, status: number, words: string): void {
  const text = `${words}\n`;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}

async function receive(
  request: IncomingMessage,
  receiving: Receiving,
  rooms: Rooms,
): Promise<Refusal | undefined> {
  const signature = headerOf(request, SIGNATURE);
  if (signature === undefined) return UNSIGNED;
  const outcome = await readBody(request, CAPS.each, rooms, async (body) => {
    if (!isSigned(body, signature, receiving.secret)) return WRONG_SIGNATURE;
    const read = deliveryIn(request, whole(body));
    return "status" in read ? read : keep(read, receiving);
  });
  return typeof outcome === "string" ? UNREAD[outcome] : outcome;
}

function whole(body: Pieces): Buffer {
  const [first] = body;
  return body.length === 1 && first ? first : Buffer.concat(body);
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

async function keep(delivery: Delivery, { store, log }: Receiving): Promise<Refusal | undefined> {
  try {
    await store.keep(delivery);
    return undefined;
  } catch (error) {
    if (isAway(error)) return DATABASE_AWAY;
    log?.error({ error, delivery: delivery.id }, "A delivery could not be kept.");
    return NOT_KEPT;
  }
}

const PRINTABLE = /^[\x21-\x7e]{1,200}$/;
const WORD = /^[a-z0-9_]{1,100}$/;

function deliveryIn(request: IncomingMessage, body: Buffer): Delivery | Refusal {
  const id = headerOf(request, "x-github-delivery") ?? "";
  const name = headerOf(request, "x-github-event") ?? "";
  if (!PRINTABLE.test(id)) return NO_ID;
  if (!WORD.test(name)) return NO_NAME;
  const text = body.toString("utf8");
  if (isOverNested(text)) return OVER_NESTED;
  const payload = parsed(text);
  if (!isObject(payload)) return NO_JSON;
  const problem = shapeProblem(name, payload);
  if (problem) return badRequest("shape", problem);
  const received = new Date().toISOString();
  return { ...whose(payload), id, name, received, headers: headersOf(request), body };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (typeof value === "string" && (name.startsWith("x-github-") || name === SIGNATURE))
      kept[name] = value;
  return kept;
}

const UNSIGNED: Refusal = {
  status: 401,
  reason: "unsigned",
  words:
    "The header X-Hub-Signature-256 is missing. Set a webhook secret in the GitHub App's settings, the same as in WEBHOOK_SECRET.",
};
const WRONG_SIGNATURE: Refusal = {
  status: 401,
  reason: "signature",
  words:
    "The signature does not match the body. Make the webhook secret in the GitHub App's settings and WEBHOOK_SECRET the same.",
};
const UNREAD: Readonly<Record<Unread, Refusal>> = {
  "too large": {
    status: 413,
    reason: "size",
    words: "The body is larger than 25 MB, more than GitHub ever sends.",
  },
  "too much at once": {
    status: 503,
    reason: "busy",
    words: "Too much is being sent at this moment. Redeliver it in a minute.",
    hangUp: true,
  },
  "too slow": {
    status: 408,
    reason: "slow",
    words: "The body came too slowly. Redeliver it over a faster connection.",
    hangUp: true,
  },
  "hung up": { status: 400, reason: "hung-up", words: "The request ended before its body did." },
};
const DATABASE_AWAY: Refusal = {
  status: 503,
  reason: "database",
  words: "The database is away, so this was not kept. Redeliver it in a minute.",
};
const NOT_KEPT: Refusal = {
  status: 500,
  reason: "store",
  words: "This could not be kept: the log says why.",
};
const NO_ID = badRequest("header", "The header X-GitHub-Delivery is missing.");
const NO_NAME = badRequest("header", "The header X-GitHub-Event is missing.");
const NO_JSON = badRequest(
  "json",
  "The body is no JSON object. Set the webhook's content type to application/json in the GitHub App's settings.",
);
const OVER_NESTED = badRequest(
  "nesting",
  "The body has more levels, or more lists and objects, than anything that GitHub sends.",
);

/** Why webhooks are refused. A body that is not its event's is refused as well, and says what it lacks. */
export const REFUSALS: readonly Refusal[] = [
  UNSIGNED,
  WRONG_SIGNATURE,
  ...Object.values(UNREAD),
  NO_ID,
  NO_NAME,
  NO_JSON,
  OVER_NESTED,
  DATABASE_AWAY,
  NOT_KEPT,
];

function badRequest(reason: string, words: string): Refusal {
  return { status: 400, reason, words };
}

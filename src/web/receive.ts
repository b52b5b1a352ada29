import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { isAway } from "../store/connect.ts";
import type { Deliveries, Delivery } from "../store/deliveries.ts";
import { type BodyReader, bodyReader, type Unread } from "./body.ts";
import type { Metrics } from "./metrics.ts";
import { isObject, shapeProblem } from "./shape.ts";
import { isSigned } from "./signature.ts";
import { whose } from "./whose.ts";

export const WEBHOOK_PATH = "/api/github/webhooks";
/** GitHub's own limit. */
export const BODY_CAP = 25 * 1024 * 1024;
const TOGETHER_CAP = 10 * BODY_CAP;

export interface Receiving {
  readonly store: Pick<Deliveries, "keep">;
  readonly secret: string;
  readonly metrics: Metrics;
  readonly log?: Log;
}

export interface Log {
  error(details: object, message: string): void;
}

type Web = { Bindings: HttpBindings };

/** A request that is not kept, and why, in words that its sender can act on. */
interface Refusal {
  readonly status: 400 | 401 | 413 | 500 | 503;
  readonly reason: string;
  readonly words: string;
}

/** Keeps what GitHub sends: 202 once it is committed, and nothing is decided here. */
export function receiver(receiving: Receiving): Hono<Web> {
  const { metrics } = receiving;
  const read = bodyReader(BODY_CAP, TOGETHER_CAP);
  const app = new Hono<Web>();
  app.post(WEBHOOK_PATH, async (context) => {
    const refusal = await receive(context, receiving, read);
    if (refusal) return refused(context, refusal, metrics);
    metrics.count("waymark_deliveries_received_total");
    return context.text("Kept.\n", 202);
  });
  return app;
}

function refused(context: Context<Web>, { status, reason, words }: Refusal, metrics: Metrics) {
  metrics.count("waymark_deliveries_refused_total", { reason });
  if (status === 503) context.header("Retry-After", "30");
  return context.text(`${words}\n`, status);
}

async function receive(
  context: Context<Web>,
  receiving: Receiving,
  readBody: BodyReader,
): Promise<Refusal | undefined> {
  const signature = context.req.header("x-hub-signature-256");
  if (signature === undefined) return UNSIGNED;
  const body = await readBody(context.env.incoming);
  if (typeof body === "string") return UNREAD[body];
  if (!isSigned(body, signature, receiving.secret)) return WRONG_SIGNATURE;
  const read = deliveryIn(context, body);
  return "status" in read ? read : keep(read, receiving);
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

function deliveryIn(context: Context<Web>, body: Buffer): Delivery | Refusal {
  const id = context.req.header("x-github-delivery") ?? "";
  const name = context.req.header("x-github-event") ?? "";
  if (!PRINTABLE.test(id)) return badRequest("header", "The header X-GitHub-Delivery is missing.");
  if (!WORD.test(name)) return badRequest("header", "The header X-GitHub-Event is missing.");
  const payload = parsed(body);
  if (!isObject(payload)) return badRequest("json", NO_JSON);
  const problem = shapeProblem(name, payload);
  if (problem) return badRequest("shape", problem);
  const received = new Date().toISOString();
  return { ...whose(payload), id, name, received, headers: headersOf(context), body };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function headersOf(context: Context<Web>): Readonly<Record<string, string>> {
  const wanted = Object.entries(context.req.header()).filter(
    ([name]) => name.startsWith("x-github-") || name === "x-hub-signature-256",
  );
  return Object.fromEntries(wanted);
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
const NO_JSON =
  "The body is no JSON object. Set the webhook's content type to application/json in the GitHub App's settings.";

function badRequest(reason: string, words: string): Refusal {
  return { status: 400, reason, words };
}

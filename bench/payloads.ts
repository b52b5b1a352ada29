import { createHmac } from "node:crypto";
import { createRequire } from "node:module";

/** The webhook secret of everything that is measured here. */
export const SECRET = "a secret of the benchmark";
export const WEBHOOK_PATH = "/api/github/webhooks";

/** A recorded payload, ready to be sent any number of times. */
export interface Payload {
  readonly event: string;
  readonly body: Buffer;
  readonly signature: string;
}

interface Examples {
  readonly name: string;
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

const LEAST = 7000;
const MOST = 13_000;

/** The real payloads of `@octokit/webhooks-examples` that have 7 to 13 kB, signed. */
export function recordedPayloads(): readonly Payload[] {
  const all = createRequire(import.meta.url)("@octokit/webhooks-examples") as readonly Examples[];
  return all
    .flatMap(({ name, examples }) => examples.map((example) => signed(name, example)))
    .filter(({ body }) => body.length >= LEAST && body.length <= MOST);
}

/** A payload with its signature. */
export function signed(event: string, payload: object, secret = SECRET): Payload {
  const body = Buffer.from(JSON.stringify(payload));
  return { event, body, signature: signatureOf(body, secret) };
}

export function signatureOf(body: Buffer, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

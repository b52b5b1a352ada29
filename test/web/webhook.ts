import { createHmac } from "node:crypto";
import { WEBHOOK_PATH } from "../../src/web/receive.ts";

export const SECRET = "a secret of the tests";

export function signatureOf(body: string | Uint8Array, secret = SECRET): string {
  return `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
}

export interface Sent {
  readonly id: string;
  readonly event?: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a webhook as GitHub does. */
export function send(
  url: string,
  { id, event = "issues", body, headers }: Sent,
): Promise<Response> {
  return fetch(url + WEBHOOK_PATH, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "GitHub-Hookshot/abc",
      "x-github-event": event,
      "x-github-delivery": id,
      "x-hub-signature-256": signatureOf(body),
      ...headers,
    },
  });
}

/** The smallest body of an issue's event; `more` goes into the issue. */
export function issueOpened(org: number, more: object = {}): string {
  return JSON.stringify({
    action: "opened",
    issue: { id: 1, number: 1, ...more },
    repository: { id: 5, name: "docs", owner: { id: org, login: "harbor", type: "Organization" } },
    organization: { id: org, login: "harbor" },
    installation: { id: 3 },
    sender: { id: 1, login: "ada" },
  });
}

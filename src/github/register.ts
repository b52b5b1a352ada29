import { createPrivateKey } from "node:crypto";
import { Octokit } from "@octokit/rest";
import type { Outcome } from "../web/set-up/outcome.ts";
import { failedRequest } from "./client/answers.ts";

/** How long GitHub may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** What GitHub keeps quiet about here is said by whoever asked. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Exchanges the code that GitHub sent somebody back with for the App's credentials: once, within an hour. */
export async function register(code: string, api: string): Promise<Outcome> {
  const octokit = new Octokit({ baseUrl: api, log: SILENT });
  try {
    const request = { signal: AbortSignal.timeout(PATIENCE) };
    const { data } = await octokit.rest.apps.createFromManifest({ code, request });
    return outcomeOf(data);
  } catch (error) {
    const status = failedRequest(error)?.status ?? 0;
    return { kind: status === 404 || status === 422 ? "refused" : "unanswered" };
  }
}

type Registered = Awaited<ReturnType<Octokit["rest"]["apps"]["createFromManifest"]>>["data"];

/** What GitHub's description promises, it has kept so far; credentials that lack something are of no use. */
function outcomeOf(data: Partial<Registered> | undefined): Outcome {
  const { id, pem, webhook_secret: webhookSecret, client_id, client_secret } = data ?? {};
  const { html_url: page, name } = data ?? {};
  if (!id || !pem || !isKey(pem) || !webhookSecret || !page) return { kind: "incomplete" };
  const [clientId, clientSecret] = [client_id ?? "", client_secret ?? ""];
  const app = { appId: id, privateKey: pem, webhookSecret, clientId, clientSecret, page };
  return { kind: "registered", name: name ?? "Waymark", app };
}

function isKey(pem: string): boolean {
  try {
    createPrivateKey(pem);
    return true;
  } catch {
    return false;
  }
}

function nothing(): void {
  // Nobody reads it.
}

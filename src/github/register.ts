import { createPrivateKey, sign } from "node:crypto";
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
  const { html_url: page, name, owner, permissions = {}, events = [] } = data ?? {};
  if (!id || !pem || !isKey(pem) || !webhookSecret || !page) return { kind: "incomplete" };
  const [clientId, clientSecret] = [client_id ?? "", client_secret ?? ""];
  const app = { appId: id, privateKey: pem, webhookSecret, clientId, clientSecret, page };
  return {
    kind: "registered",
    name: name ?? "Waymark",
    owner: loginOf(owner),
    app,
    asks: { permissions, events },
  };
}

function loginOf(owner: object | null | undefined): string {
  return owner && "login" in owner ? String(owner.login) : "";
}

/** An App that somebody has already. */
interface Own {
  readonly appId: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** Asks GitHub whether there is such an App with such a key, and what it is. The webhook's secret GitHub shows to nobody. */
export async function recognize(own: Own, api: string): Promise<Outcome> {
  if (!isKey(own.privateKey)) return { kind: "unknown" };
  const octokit = new Octokit({ baseUrl: api, log: SILENT });
  try {
    const request = { signal: AbortSignal.timeout(PATIENCE) };
    const headers = { authorization: `bearer ${tokenOf(own)}` };
    const { data } = await octokit.rest.apps.getAuthenticated({ headers, request });
    if (data?.id !== own.appId) return { kind: "incomplete" };
    return outcomeOf({
      ...data,
      pem: own.privateKey,
      webhook_secret: own.webhookSecret,
      client_secret: "",
    });
  } catch (error) {
    const status = failedRequest(error)?.status ?? 0;
    return { kind: status === 401 || status === 403 || status === 404 ? "unknown" : "unanswered" };
  }
}

/** In seconds; GitHub takes up to ten minutes. */
const LIFETIME = 300;

/** By what an App proves that it is itself: https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function tokenOf({ appId, privateKey }: Own): string {
  const now = Math.floor(Date.now() / 1000);
  // A minute back, for clocks that differ.
  const claims = { iat: now - 60, exp: now + LIFETIME, iss: String(appId) };
  const text = [{ alg: "RS256", typ: "JWT" }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
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

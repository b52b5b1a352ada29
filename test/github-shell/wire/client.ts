import { type Client, type Manners, octokitWith } from "../../../src/github/client/octokit.ts";
import type { Context } from "../../../src/github/context.ts";
import { memo } from "../../../src/github/memo.ts";
import { tokens } from "../../../src/github/client/tokens.ts";

/** Where no test ever goes. */
export const GITHUB = "https://api.github.com";

/** Our own client, which does not wait long; with the status of every answer that it counted. */
export function client(baseUrl = GITHUB): {
  readonly octokit: Client;
  readonly counted: string[];
} {
  const counted: string[] = [];
  const manners: Manners = {
    pause: false,
    patience: 1000,
    backoff: 1,
    timeout: 500,
    count: (method, status) => counted.push(`${method} ${status}`),
    heard: () => undefined,
    tokens: tokens(),
  };
  const Octokit = octokitWith(manners);
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore, trace: ignore };
  return { octokit: new Octokit({ auth: { token: TOKEN }, baseUrl, log }), counted };
}

/** What the readers of GitHub need of a context. */
export function contextWith(octokit: Client): Context {
  const org = { id: 1, login: "harbor" };
  return { octokit, org, memo: memo() } as Partial<Context> as Context;
}

/** What nobody but GitHub may see. */
export const TOKEN = "ghs_secret";

function ignore(): void {}

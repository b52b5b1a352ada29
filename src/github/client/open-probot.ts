import { type Options, Probot } from "probot";
import type { LogLevel } from "../../environment.ts";
import type { Metrics } from "../../web/metrics.ts";
import { octokitWith } from "./octokit.ts";
import { tokens } from "./tokens.ts";

export type { Probot };

export interface Opening {
  readonly appId: number;
  readonly privateKey: string;
  readonly secret: string;
  /** Another root of the API than github.com's; no path is added to it. */
  readonly baseUrl?: string;
  /** Waits between writes, as GitHub asks. */
  readonly pause: boolean;
  readonly logLevel?: LogLevel;
  readonly metrics: Metrics;
  /** Told what time it is at GitHub. */
  readonly heard?: (date: string) => void;
}

/** The longest a request waits for GitHub before its delivery or target is put back, in milliseconds. */
const PATIENCE = 10_000;
const BACKOFF = 500;
const TIMEOUT = 30_000;

/** Probot with our manners towards GitHub, ready to receive. */
export async function openProbot(opening: Opening): Promise<Probot> {
  const { appId, privateKey, secret, baseUrl, pause, logLevel, metrics } = opening;
  const { heard = () => undefined } = opening;
  const Octokit = octokitWith({
    pause,
    patience: PATIENCE,
    backoff: BACKOFF,
    timeout: TIMEOUT,
    tokens: tokens(),
    heard,
    count: (method, status) =>
      metrics.count("waymark_github_requests_total", { method, status: String(status) }),
  });
  const probot = new Probot({
    appId,
    privateKey,
    secret,
    Octokit,
    ...(baseUrl && { baseUrl }),
    // Its types leave out "silent", which its logger knows.
    ...(logLevel && { logLevel: logLevel as NonNullable<Options["logLevel"]> }),
  });
  return probot.ready();
}

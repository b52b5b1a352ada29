import { readFileSync } from "node:fs";

/** The pull request that a workflow runs for. */
export interface Pull {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly number: number;
  /** Whether its branch is somebody else's: then the job may not write here. */
  readonly fork: boolean;
}

/** As far as it matters here: https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
interface Event {
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly repo: Named | null };
    readonly base: { readonly repo: Named };
  };
}

interface Named {
  readonly full_name: string;
}

/** The pull request that GitHub's runner tells of, if it is about one. */
export function pullHere(): Pull | undefined {
  const { GITHUB_EVENT_PATH: path } = process.env;
  if (!path) return undefined;
  const { pull_request: pull } = JSON.parse(readFileSync(path, "utf8")) as Event;
  if (!pull) return undefined;
  const repository = pull.base.repo.full_name;
  // Where the fork is gone, nobody names it any more.
  return { repository, number: pull.number, fork: pull.head.repo?.full_name !== repository };
}

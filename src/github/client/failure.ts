import { failedRequest } from "./answers.ts";
import { Limited } from "./octokit.ts";

/** Why something could not be done, and whether that is GitHub's doing. */
export interface Failure {
  readonly problem: string;
  /** Seconds to wait where GitHub is away or asks for patience: then nobody else is to blame. */
  readonly wait?: number;
}

const AWAY = 20;

/** What an error means for whoever has to try again. */
export function failureOf(error: unknown): Failure {
  const first = firstOf(error);
  const problem = first instanceof Error ? (first.stack ?? first.message) : String(first);
  if (first instanceof Limited) return { problem, wait: Math.ceil(first.milliseconds / 1000) };
  const status = failedRequest(first)?.status;
  return status !== undefined && status >= 500 ? { problem, wait: AWAY } : { problem };
}

/** Probot wraps what its handlers throw. */
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError ? firstOf(error.errors[0]) : error;
}

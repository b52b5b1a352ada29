import { NotYet } from "../../core/not-yet.ts";
import { failedRequest } from "./answers.ts";
import { Limited, Unseen } from "./octokit.ts";

/** Why something could not be done, and whether that is GitHub's doing. */
export interface Failure {
  readonly problem: string;
  /** Seconds to wait where GitHub is away or asks for patience: then nobody else is to blame. */
  readonly wait?: number;
  /** GitHub does not let us see the installation: where it is has to be asked anew. */
  readonly unseen?: true;
}

const AWAY = 20;

/** What an error means for whoever has to try again. */
export function failureOf(error: unknown): Failure {
  const first = firstOf(error);
  const problem = first instanceof Error ? (first.stack ?? first.message) : String(first);
  if (first instanceof NotYet) return { problem: first.message, wait: first.seconds };
  if (first instanceof Limited) return { problem, wait: Math.ceil(first.milliseconds / 1000) };
  if (first instanceof Unseen) return { problem, wait: AWAY, unseen: true };
  const status = failedRequest(first)?.status;
  return status !== undefined && status >= 500 ? { problem, wait: AWAY } : { problem };
}

/** Probot wraps what its handlers throw. */
function firstOf(error: unknown): unknown {
  return error instanceof AggregateError ? firstOf(error.errors[0]) : error;
}

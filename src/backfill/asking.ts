import { failedRequest } from "../github/client/answers.ts";
import { type Client, Limited } from "../github/client/octokit.ts";

/** GitHub is to be asked no more for now. */
export class Spent extends Error {
  /** As many requests were made as were allowed, or GitHub asks for a pause. */
  readonly why: "budget" | "limit";
  constructor(why: Spent["why"], cause?: unknown) {
    super(`no more requests: ${why}`, { cause });
    this.why = why;
  }
}

/** What GitHub would not tell, in its words. */
export class Withheld extends Error {
  /** What it told beside. */
  readonly data: unknown;
  constructor(message: string, data?: unknown, options?: ErrorOptions) {
    super(message, options);
    this.data = data;
  }
}

/** It was too much at a time, or GitHub is away for a moment. */
export class TooMuch extends Error {}

export interface Asking {
  /** The data of a query. */
  readonly query: <T>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;
  /** Counts a request that is made otherwise. */
  readonly count: (requests: number) => void;
  /** So many requests were made. */
  readonly requests: () => number;
}

/** Asks GitHub at most so many times. */
export function asking(octokit: Pick<Client, "graphql">, most: number): Asking {
  let requests = 0;
  function count(more: number): void {
    if (requests >= most) throw new Spent("budget");
    requests += more;
  }
  return {
    async query<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
      count(1);
      try {
        return await octokit.graphql<T>(document, { ...variables });
      } catch (error) {
        throw meaning(error);
      }
    },
    count,
    requests: () => requests,
  };
}

/** Failures whose cause is how much was asked for at a time. */
const AWAY = 500;

function meaning(error: unknown): unknown {
  if (error instanceof Limited) return new Spent("limit", error);
  const said = errorsIn(error);
  if (said.some(({ type }) => type === "RATE_LIMITED")) return new Spent("limit", error);
  if (said.some(({ type }) => type === "NOT_FOUND" || type === "FORBIDDEN"))
    return new Withheld(said.map(({ message }) => message).join(" "), dataIn(error), {
      cause: error,
    });
  const status = failedRequest(error)?.status ?? 0;
  const isAway = status >= AWAY || isTimeout(error);
  if (said.length > 0 || isAway) return new TooMuch(messageOf(error), { cause: error });
  return error;
}

interface Said {
  readonly type?: string;
  readonly message: string;
}

/** What GraphQL says went wrong, beside whatever data it has. */
function errorsIn(error: unknown): readonly Said[] {
  if (!(error instanceof Error) || error.name !== "GraphqlResponseError") return [];
  return (error as Error & { readonly errors?: readonly Said[] }).errors ?? [];
}

/** What it could tell all the same. */
function dataIn(error: unknown): unknown {
  return (error as { readonly data?: unknown }).data;
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && ["AbortError", "TimeoutError"].includes(error.name);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** How many things are asked for at a time: fewer, once that was too much for GitHub. */
export interface Size {
  now: number;
}

/** GitHub does not give up on fewer. */
const FEWEST = 5;

/** Asks for half as much as often as that was too much. */
export async function asMuchAsGitHubTakes<T>(size: Size, ask: () => Promise<T>): Promise<T> {
  for (;;)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TooMuch) || size.now <= FEWEST) throw error;
      size.now = Math.max(FEWEST, Math.floor(size.now / 2));
    }
}

/** How long to wait before asking again, in milliseconds. */
export interface Wait {
  readonly milliseconds: number;
  readonly because: "limit" | "failure";
}

interface Failed {
  readonly status: number;
  /** Off where nothing came back: then the status is Octokit's own, 500. */
  readonly isAnswer: boolean;
  readonly message: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** The status, message and headers of an error that a request ended with; `undefined` if it is another error. */
export function failedRequest(error: unknown): Failed | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  const { status, message, response } = error as Error & { status: number; response?: unknown };
  const headers = (response as { headers?: Failed["headers"] } | undefined)?.headers ?? {};
  return { status, isAnswer: response !== undefined, message, headers };
}

/** Whether an error is GitHub's answer with one of these statuses. */
export function answered(error: unknown, ...statuses: readonly number[]): boolean {
  const failed = failedRequest(error);
  return failed !== undefined && statuses.includes(failed.status);
}

/** Whether GitHub would not give a token to ask with: that says nothing of what was to be asked. */
export function lacksToken(error: unknown): boolean {
  if (!answered(error, 401, 403, 404, 410, 422) || limitWait(error, 0) !== undefined) return false;
  const { request } = error as { request?: { readonly url?: string } };
  return request?.url?.endsWith("/access_tokens") === true;
}

const MINUTE = 60_000;

/**
 * How long GitHub asks us to wait after a 403 or 429: `retry-after`, else until
 * `x-ratelimit-reset`, else a minute. `undefined` where it is no limit.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export function limitWait(error: unknown, now: number): number | undefined {
  const failed = failedRequest(error);
  if (!failed || (failed.status !== 403 && failed.status !== 429)) return undefined;
  const after = Number(failed.headers["retry-after"]);
  if (after > 0) return after * 1000;
  const reset = Number(failed.headers["x-ratelimit-reset"]);
  if (String(failed.headers["x-ratelimit-remaining"]) === "0" && reset > 0)
    return Math.max(reset * 1000 - now, 0) + 1000;
  const limited = failed.status === 429 || /secondary rate|abuse detection/i.test(failed.message);
  return limited ? MINUTE : undefined;
}

const REFUSAL = new Set(["message", "errors", "documentation_url", "status", "data"]);

/** Whether a body that came with a 2xx is an error in disguise, or no JSON at all. */
export function isRefusal(data: unknown): boolean {
  if (typeof data === "string") return data !== "";
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const names = Object.keys(data);
  return names.length > 0 && names.every((name) => REFUSAL.has(name));
}

import type { Reply } from "./exchange.ts";
import { refuse } from "./exchange.ts";

/** Which of the app's requests go wrong. */
export interface Matcher {
  readonly method?: string;
  /** Part of the path, or a pattern of it. */
  readonly path?: string | RegExp;
  /** How many of them; absent: one. */
  readonly times?: number;
}

/** A refusal that asking again does not change. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** How they go wrong. */
export interface How {
  readonly answer:
    /** 403, the hour's requests are used up. */
    | "primary limit"
    /** 403, too much in too little time. */
    | "secondary limit"
    /** 429. */
    | "too many"
    /** 500. */
    | "server error"
    /** 502, with a page instead of JSON. */
    | "bad gateway"
    /** 200 with `errors`, as GraphQL refuses. */
    | "errors"
    /** The connection breaks. */
    | "dropped"
    /** GitHub's last word, in its own words; or anything else. */
    | Refusal
    | Reply;
  /** GitHub does what it was asked, and only the answer is lost. */
  readonly after?: boolean;
  /** Seconds to wait, for the limits; `unsaid`: no header tells. Absent: one. */
  readonly retryAfter?: number | "unsaid";
}

export interface Fault extends How {
  readonly matcher: Matcher;
  left: number;
}

/** The faults waiting to happen. */
export interface Faults {
  add(matcher: Matcher, how: How): void;
  /** Nothing goes wrong any more. */
  clear(): void;
  /** The fault this request meets, which is then one fewer. */
  take(method: string, path: string): Fault | undefined;
}

export function faults(): Faults {
  const waiting: Fault[] = [];
  return {
    add: (matcher, how) => void waiting.push({ ...how, matcher, left: matcher.times ?? 1 }),
    clear: () => void waiting.splice(0),
    take(method, path) {
      const found = waiting.find((one) => one.left > 0 && meets(one.matcher, method, path));
      if (found) found.left -= 1;
      return found;
    },
  };
}

function meets(matcher: Matcher, method: string, path: string): boolean {
  if (matcher.method && matcher.method !== method) return false;
  if (matcher.path === undefined) return true;
  return typeof matcher.path === "string" ? path.includes(matcher.path) : matcher.path.test(path);
}

/** What the app hears instead of GitHub's answer; `undefined` for nothing at all. */
export function faultReply({ answer, retryAfter = 1 }: Fault): Reply | undefined {
  const later = retryAfter === "unsaid" ? 0 : Math.ceil(Date.now() / 1000) + retryAfter;
  const wait: Record<string, string> = later ? { "retry-after": String(retryAfter) } : {};
  if (typeof answer === "object")
    return "message" in answer ? refuse(answer.status, answer.message) : answer;
  switch (answer) {
    case "primary limit": {
      const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(later) };
      return { ...refuse(403, "API rate limit exceeded for installation."), headers: spent };
    }
    case "secondary limit":
      return { ...refuse(403, SECONDARY), headers: wait };
    case "too many":
      return { ...refuse(429, SECONDARY), headers: wait };
    case "server error":
      return refuse(500, "Server Error");
    case "bad gateway":
      return { status: 502, body: Buffer.from("<html><body>Unicorn!</body></html>") };
    case "errors":
      return {
        status: 200,
        body: {
          data: null,
          errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }],
        },
      };
    case "dropped":
      return undefined;
  }
}

const SECONDARY =
  "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

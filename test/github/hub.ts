import type { Conformance } from "./conform.ts";
import type { Emulator } from "./emulator.ts";
import type { Ask, Reply } from "./exchange.ts";
import { EVERYTHING, type GitHubOptions, type Permissions } from "./options.ts";
import type { State } from "./state.ts";
import type { Webhooks } from "./webhooks.ts";

/** Everything a route may use. */
export interface Hub {
  readonly options: GitHubOptions;
  /** Where the app finds GitHub; no slash at the end. */
  readonly url: string;
  readonly emulator: Emulator;
  readonly state: State;
  readonly webhooks: Webhooks;
  /** Absent where nobody wants to know. */
  readonly conformance: Conformance | undefined;
}

/** What the App must be allowed, and how far. */
export type Need = readonly [permission: string, level: "read" | "write"];

/** One endpoint: `GET /repos/{owner}/{repo}`; a name with `+` takes the rest of the path. */
export interface Route {
  readonly at: string;
  readonly needs?: Need;
  readonly answer: (ask: Ask, hub: Hub) => Promise<Reply>;
}

/** Hands a request on to the emulator, as whoever asks. */
export async function forward(ask: Ask, hub: Hub, as: "asker" | "admin" = "asker"): Promise<Reply> {
  const query = ask.query.size > 0 ? `?${ask.query.toString()}` : "";
  const request = {
    method: ask.method,
    path: `${ask.path}${query}`,
    ...bodyOf(ask),
    ...(ask.headers["accept"] && { accept: ask.headers["accept"] }),
  };
  const { who } = ask;
  if (as === "admin") return hub.emulator.call("admin", request);
  if (who.kind === "user") return hub.emulator.call(who.login, request);
  if (who.kind !== "installation") return hub.emulator.call(undefined, request);
  const { repository_ids, permissions } = hub.state.tokens.get(who.token) ?? {};
  const narrowed = {
    ...(repository_ids && { repository_ids }),
    ...(permissions && { permissions }),
  };
  return hub.emulator.callAsInstallation(narrowed, request);
}

/** GitHub takes a writing request without a body as an empty object; the emulator refuses it. */
function bodyOf({ method, body }: Ask): { readonly body?: unknown } {
  if (body !== undefined) return { body };
  return method === "GET" || method === "DELETE" ? {} : { body: {} };
}

/** The login of whoever asks, as it stands under what they do. */
export function loginOf(ask: Ask, hub: Hub): string {
  return ask.who.kind === "user" ? ask.who.login : `${hub.options.app.slug}[bot]`;
}

/** What the App was given on installation. */
export function grants({ options }: Hub): Permissions {
  return options.app.permissions ?? EVERYTHING;
}

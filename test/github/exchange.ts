import type { Permissions } from "./options.ts";

/** Who asks. */
export type Identity =
  | { readonly kind: "app" }
  | { readonly kind: "installation"; readonly token: string; readonly permissions: Permissions }
  | { readonly kind: "user"; readonly login: string }
  | { readonly kind: "nobody" };

/** One request to GitHub. */
export interface Ask {
  readonly who: Identity;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** Filled in from the route's pattern, in GitHub's own spelling. */
  readonly params: Readonly<Record<string, string>>;
  /** Sent by an issue form: labels count although the author may not label. */
  readonly form?: boolean;
}

/** One answer of GitHub's; a Buffer goes out as it is, anything else as JSON. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const DOCS = "https://docs.github.com/rest";

/** A plain good answer. */
export function ok(body: unknown, status = 200): Reply {
  return { status, body };
}

/** An answer without a body. */
export function empty(status = 204): Reply {
  return { status };
}

/** A refusal in GitHub's own shape. */
export function refuse(status: number, message: string, more: object = {}): Reply {
  return { status, body: { message, documentation_url: DOCS, status: String(status), ...more } };
}

export function notFound(): Reply {
  return refuse(404, "Not Found");
}

/** Whether GitHub did what it was asked. */
export function worked(reply: Reply): boolean {
  return reply.status < 300;
}

/** The request's JSON object; empty where there is none. */
export function fields(ask: Ask): Readonly<Record<string, unknown>> {
  const { body } = ask;
  return body && typeof body === "object" && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
}

/** One text of the request's body. */
export function text(ask: Ask, key: string): string | undefined {
  const value = fields(ask)[key];
  return typeof value === "string" ? value : undefined;
}

/** One parameter of the route; throws where the route has none, which is our mistake. */
export function param(ask: Ask, name: string): string {
  const value = ask.params[name];
  if (value === undefined) throw new Error(`the route of ${ask.path} has no ${name}`);
  return value;
}

/** The repository a route is about, as `owner/name`. */
export function repositoryOf(ask: Ask): string {
  return `${param(ask, "owner")}/${param(ask, "repo")}`;
}

/** The wanted page of a list, with GitHub's `Link` header. */
export function page(ask: Ask, url: string, list: readonly unknown[], wrap?: string): Reply {
  const size = Math.min(100, Math.max(1, Number(ask.query.get("per_page") ?? 30) || 30));
  const at = Math.max(1, Number(ask.query.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const slice = list.slice((at - 1) * size, at * size);
  const link = links(ask, url, at, last);
  const body = wrap ? { total_count: list.length, [wrap]: slice } : slice;
  return { status: 200, body, ...(link && { headers: { link } }) };
}

function links(ask: Ask, url: string, at: number, last: number): string {
  function to(number: number, rel: string): string {
    const target = new URL(`${url}${ask.path}`);
    for (const [key, value] of ask.query) target.searchParams.set(key, value);
    target.searchParams.set("page", String(number));
    return `<${target.href}>; rel="${rel}"`;
  }
  const found: string[] = [];
  if (at > 1) found.push(to(at - 1, "prev"), to(1, "first"));
  if (at < last) found.push(to(at + 1, "next"), to(last, "last"));
  return found.join(", ");
}

const LONGEST: Readonly<Record<string, number>> = { title: 256, body: 65_536 };

/** GitHub's refusal of a text that is too long for it. */
export function tooLong(ask: Ask): Reply | undefined {
  for (const [field, most] of Object.entries(LONGEST))
    if ((text(ask, field)?.length ?? 0) > most)
      return refuse(422, "Validation Failed", {
        errors: [
          {
            code: "custom",
            field,
            message: `${field} is too long (maximum is ${most} characters)`,
          },
        ],
      });
  return undefined;
}

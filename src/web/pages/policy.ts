import { createMiddleware } from "hono/factory";
import { localTimesHash } from "./local-times.ts";
import { styleHash } from "./style.ts";

/** What a page asks of the policy beyond what every page has. */
export interface Variables {
  /** What the policy calls a stylesheet that only some pages have. */
  readonly style: string;
  /** Another policy altogether. */
  readonly policy: string;
  /** Whether pages of others may show it. */
  readonly elsewhere: true;
}

/** Says what a browser may do with a page: what the page itself brings, and nothing that others bring. */
export const policed = createMiddleware<{ Variables: Partial<Variables> }>(async (c, next) => {
  await next();
  c.res.headers.set("content-security-policy", c.get("policy") ?? policy(c.get("style")));
  if (c.get("elsewhere")) c.res.headers.set("cross-origin-resource-policy", "cross-origin");
});

function policy(style: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${styleHash}${style === undefined ? "" : ` ${style}`}`,
    `script-src ${localTimesHash}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

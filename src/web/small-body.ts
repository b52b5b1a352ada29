import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

/** Reads no body that is larger than so many bytes, also where it doesn't say beforehand how long it is. */
export function smallBody(
  maxSize: number,
  onError: (c: Context) => Response | Promise<Response>,
): MiddlewareHandler {
  const limit = bodyLimit({ maxSize, onError });
  return (c, next) => {
    if (c.req.raw.body && c.req.header("content-length") === undefined)
      c.req.raw = asNodeMakes(c.req.raw);
    return limit(c, next);
  };
}

/** What the server hands on only looks like a request, and out of that Node makes no other one, as the limit has to. */
function asNodeMakes({ url, method, headers, body }: Request): Request {
  return new Request(url, { method, headers, body, duplex: "half" });
}

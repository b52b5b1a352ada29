import { createHash } from "node:crypto";
import type { Ask, Reply } from "./exchange.ts";

/** A good answer to a GET with the mark of its contents. */
export function etag(ask: Ask, reply: Reply): Reply {
  if (ask.method !== "GET" || reply.status !== 200) return reply;
  const { body } = reply;
  const bytes = Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const mark = createHash("sha256")
    .update(ask.headers["accept"] ?? "")
    .update(bytes)
    .digest("hex");
  return { ...reply, headers: { ...reply.headers, etag: `W/"${mark}"` } };
}

/** 304 for who has seen just this. */
export function unchanged(ask: Ask, reply: Reply): Reply {
  const mark = reply.headers?.["etag"];
  const seen = ask.headers["if-none-match"]?.split(",").map((one) => one.trim());
  if (!mark || !seen?.some((one) => bare(one) === bare(mark))) return reply;
  return { status: 304, headers: { etag: mark } };
}

function bare(mark: string): string {
  return mark.replace(/^W\//, "");
}

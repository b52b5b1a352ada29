import type { Context } from "hono";
import { PLAIN } from "../../words/voice.ts";
import { brandOf } from "./brand.ts";
import { asking, type Html } from "./link.ts";
import { notFoundIn, notFoundPage } from "./plain-pages.ts";
import { type Reader, readerOf } from "./reader.ts";
import type { View } from "./view.ts";

const SHORTLY = "public, max-age=60, stale-while-revalidate=600";
/** Whoever keeps a copy asks each time whether it still stands: what somebody takes away is gone at once. */
export const ANEW = "no-cache";
/** To where a page is now, for whom it is now: with the language and the page of a list that were asked for. */
export function onwards(c: Context, address: string, status: 302 | 308): Response {
  return c.redirect(address + asking(readerOf(c, PLAIN)), status);
}

export function show(
  c: Context,
  content: Html,
  reader: Reader,
  status: 200 | 413 = 200,
): Response | Promise<Response> {
  return said(c, content, reader, status, c.req.method === "POST" ? "no-store" : SHORTLY);
}

export function missing(c: Context, view?: View, kept = SHORTLY): Response | Promise<Response> {
  const reader = view ?? readerOf(c, PLAIN);
  if (view) c.set("style", brandOf(view).style?.hash);
  const content = view ? notFoundIn(view, c.req.path) : notFoundPage(reader);
  return said(c, content, reader, 404, kept);
}

/** Whoever keeps a copy is told whom it is for: where nobody chose a language, the browser's made it. */
export async function said(
  c: Context,
  content: Html,
  { chosen, voice }: Reader,
  status: 200 | 404 | 413 | 500 | 503,
  kept: string,
): Promise<Response> {
  c.header("cache-control", kept);
  c.header("content-language", voice.language);
  if (!chosen) c.header("vary", "Accept-Language");
  // As bytes: a text would be looked through once more for what no text of ours has.
  return c.body(Buffer.from((await content).toString()), status, {
    "content-type": "text/html; charset=UTF-8",
  });
}

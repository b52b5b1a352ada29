import type { Context } from "hono";
import type { Language } from "../../../words/languages.ts";
import type { Picture } from "./picture.ts";

/** What stands in the picture itself. */
const INSIDE = "data:";
/** Whatever somebody puts into a picture, nothing of it runs, and nothing else is fetched. */
const ALONE = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `img-src ${INSIDE}`,
  "frame-ancestors 'none'",
  "sandbox",
].join("; ");
const A_DAY = "public, max-age=86400, stale-while-revalidate=604800";
const SHORTLY = "public, max-age=300";
const FOR_GOOD = "public, max-age=31536000, immutable";

/** Sends a picture: one of ours in its place is asked for again soon. */
export function showPicture(c: Context, found: Picture | undefined, otherwise: Picture): Response {
  return sent(c, found ?? otherwise, found ? A_DAY : SHORTLY);
}

/** Sends a picture of what changes, which pages of others may show as well. */
export function showElsewhere(c: Context, picture: Picture, language: Language): Response {
  c.set("elsewhere", true);
  c.header("content-language", language);
  return sent(c, picture, SHORTLY);
}

/** Sends a picture that never changes, which pages of others may show as well. */
export function showForGood(c: Context, picture: Picture): Response {
  c.set("elsewhere", true);
  return sent(c, picture, FOR_GOOD);
}

function sent(c: Context, { type, bytes }: Picture, caching: string): Response {
  c.set("policy", ALONE);
  return c.body(new Uint8Array(bytes), 200, { "content-type": type, "cache-control": caching });
}

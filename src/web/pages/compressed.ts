import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { createMiddleware } from "hono/factory";
import { parseAccept } from "hono/utils/accept";

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = constants;
/** Half a millisecond for a page, and hardly larger than with the best there is. */
const BROTLI = { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_LGWIN]: 18 } };
const [brotlied, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** What a client may take, by its name on the wire; of those it likes alike, the first. */
const WAYS = {
  br: (body: ArrayBuffer) => brotlied(body, BROTLI),
  gzip: (body: ArrayBuffer) => gzipped(body),
} as const;
type Way = keyof typeof WAYS;
const NAMES: readonly Way[] = ["br", "gzip"];

const TEXT = /^(text\/|image\/svg\+xml|application\/atom\+xml)/;
/** What fits into one packet gets no faster. */
const LEAST_BYTES = 1024;

/**
 * Sends texts compressed to whoever takes them so; its ETags have to be weak. A page tells everybody
 * the same and repeats nothing of what was asked but a filter's words: its size gives no secret away
 * (https://www.breachattack.com).
 */
export const compressed = createMiddleware(async (c, next) => {
  await next();
  const isText = TEXT.test(c.res.headers.get("content-type") ?? "");
  // An answer that nothing changed names what the page itself would depend on.
  if (isText || c.res.status === 304) c.res.headers.append("vary", "Accept-Encoding");
  const way = wayFor(c.req.header("accept-encoding"));
  if (!isText || way === undefined) return;
  const body = await c.res.arrayBuffer();
  const { status, headers } = c.res;
  const isLarge = body.byteLength >= LEAST_BYTES;
  if (isLarge) headers.set("content-encoding", way);
  c.res = new Response(isLarge ? new Uint8Array(await WAYS[way](body)) : body, { status, headers });
});

function wayFor(accepted = ""): Way | undefined {
  const all = parseAccept(accepted);
  const liking = (name: string) =>
    all.find(({ type }) => type.toLowerCase() === name)?.q ??
    all.find(({ type }) => type === "*")?.q ??
    0;
  const [best] = NAMES.toSorted((a, b) => liking(b) - liking(a)).filter((way) => liking(way) > 0);
  return best;
}

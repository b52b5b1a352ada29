import type { Hono } from "hono";
import { LANGUAGES } from "../../../words/languages.ts";
import { home, path } from "../link.ts";
import { type Place, placeAt, type Site } from "./file-names.ts";
import { placesOn, withWays } from "./links.ts";

/** One file of a copy. */
export interface Copied {
  readonly path: string;
  readonly kind: Place["kind"] | "other";
  readonly content: string | Uint8Array;
}

/** Faces are nothing to find. */
const ROBOTS = "User-agent: *\nDisallow: /*faces/\nAllow: /\n";
/** No community, badge or anything else can be called so. */
const NOTHING = "~";
/** In another language, what is not there leads to what is. */
const LOST = /~\.html$/;

/** Every page that somebody finds who follows links from an organisation's own page, in each language, as files that lead to each other. */
export async function* copyOf(app: Hono, site: Site): AsyncGenerator<Copied> {
  yield { path: "robots.txt", kind: "other", content: ROBOTS };
  // Whoever publishes from a branch has files shown as they are.
  yield { path: ".nojekyll", kind: "other", content: "" };
  const files = new Map<string, string>();
  const waiting = LANGUAGES.flatMap((language) => startIn(language, site));
  const seen = new Set(waiting.map(({ key }) => key));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const answer = await asked(app, next.key);
    const text = await answer.text();
    if (next.kind === "calendar" || next.kind === "feed") {
      const content = next.kind === "feed" ? withLinks(text, next, site) : text;
      yield { path: next.file, kind: next.kind, content };
      continue;
    }
    for (const place of placesOn(text, next.key, site)) {
      if (seen.has(place.key)) continue;
      seen.add(place.key);
      if (place.kind === "picture") yield await picture(app, place, files);
      else waiting.push(place);
    }
    const content = finished(answer, text, { ...next, from: next.file, site, files });
    yield { path: next.file, kind: "page", content };
  }
  if (site.address !== undefined) yield await missing(app, site, files);
}

function startIn(language: string, site: Site): readonly Place[] {
  const place = placeAt(`${home(site.login)}?lang=${language}`, "/", site);
  return place ? [place] : [];
}

/** Somebody who chose no language and wants any kind of content. */
async function asked(app: Hono, way: string, status = 200): Promise<Response> {
  const answer = await app.request(way);
  if (answer.status !== status) throw new Error(`${way}: ${answer.status}`);
  return answer;
}

const ENDS: Readonly<Record<string, string>> = {
  "image/svg+xml": "svg",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
};

async function picture(
  app: Hono,
  { key, file }: Place,
  files: Map<string, string>,
): Promise<Copied> {
  const answer = await asked(app, key);
  const named = `${file}.${ENDS[answer.headers.get("content-type") ?? ""] ?? "svg"}`;
  files.set(key, named);
  return { path: named, kind: "picture", content: new Uint8Array(await answer.arrayBuffer()) };
}

interface Finishing {
  /** The page, by its address on a server. */
  readonly key: string;
  readonly from: string | undefined;
  readonly site: Site;
  /** Pictures, by their addresses there. */
  readonly files: ReadonlyMap<string, string>;
}

function finished(answer: Response, text: string, finishing: Finishing): string {
  const { key: page, from, site, files } = finishing;
  const fileOf = ({ key, file }: Place) => files.get(key) ?? file.replace(LOST, "index.html");
  return guarded(withWays(text, { page, from, site, fileOf }), answer);
}

/** A feed whose links lead to pages of the copy. */
function withLinks(text: string, { key: page, file: from }: Place, site: Site): string {
  return withWays(text, { page, from, site, fileOf: ({ file }) => file });
}

/** What a browser may do with the page stands in the page itself: where it is shown, nobody may say it. */
function guarded(html: string, { headers }: Response): string {
  const policy = (headers.get("content-security-policy") ?? "")
    .split("; ")
    .filter((one) => !one.startsWith("frame-ancestors"));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join("; ")}" />`;
  return html.replace(/<meta charset="[^"]*" \/>/, (charset) => `${charset}\n${meta}`);
}

/** Shown under whatever address there is nothing. */
async function missing(app: Hono, site: Site, files: ReadonlyMap<string, string>): Promise<Copied> {
  const key = path(site.login, NOTHING);
  const answer = await asked(app, key, 404);
  const content = finished(answer, await answer.text(), { key, from: undefined, site, files });
  return { path: "404.html", kind: "page", content };
}

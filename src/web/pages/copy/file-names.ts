import { posix } from "node:path";
import type { Language } from "../../../words/languages.ts";

/** What is copied. */
export interface Site {
  readonly login: string;
  /** The one that pages have where nobody chose one. */
  readonly language: Language;
  /** Where the copy will stand on the web, without a slash at the end, if that is known. */
  readonly address?: string;
}

/** Something of ours, by its address on a server, which is the same however somebody got there. */
export interface Place {
  readonly key: string;
  readonly kind: "page" | "picture" | "calendar" | "feed";
  /** Its file, which of a picture lacks the end of its name. */
  readonly file: string;
}

/** Nobody else's address begins so: what people write leads nowhere near it. */
const HOST = "copy.waymark.invalid";
const FAVICON = "/favicon.svg";

/** What pages are told to be reached under while they are copied, where it is known where they will be. */
export function standIn({ address }: Site): { readonly pages?: string } {
  return address === undefined ? {} : { pages: `${URL.parse(address)?.protocol}//${HOST}` };
}

/** What an address means that stands on a page; nothing where it is none of ours. */
export function placeAt(address: string, page: string, site: Site): Place | undefined {
  const url = URL.parse(address, `https://${HOST}${page}`);
  if (url?.host !== HOST) return undefined;
  if (url.pathname === FAVICON) return { key: FAVICON, kind: "picture", file: "favicon" };
  const [, login = "", ...way] = url.pathname.split("/").map(decodeURIComponent);
  if (login !== site.login || way.length === 0) return undefined;
  const asked = {
    language: languageIn(url, site),
    page: Number(url.searchParams.get("page") ?? 1),
  };
  return { key: keyOf(url, asked), kind: kindOf(url), file: fileOf(way, kindOf(url), asked) };
}

interface Asked {
  /** Another one than pages have anyway. */
  readonly language: string | undefined;
  readonly page: number;
}

function languageIn({ searchParams }: URL, site: Site): string | undefined {
  const chosen = searchParams.get("lang") ?? site.language;
  return chosen === site.language ? undefined : chosen;
}

function keyOf({ pathname }: URL, { language, page }: Asked): string {
  const query = new URLSearchParams({
    ...(page > 1 && { page: String(page) }),
    ...(language !== undefined && { lang: language }),
  }).toString();
  return pathname + (query && `?${query}`);
}

const PICTURE = /^\/[^/]+\/(?:logo|badges\/[^/]+\/image|faces\/[^/]+)$/;

function kindOf({ pathname }: URL): Place["kind"] {
  if (PICTURE.test(pathname)) return "picture";
  if (pathname.endsWith(".atom")) return "feed";
  return pathname.endsWith(".ics") ? "calendar" : "page";
}

function fileOf(way: readonly string[], kind: Place["kind"], { language, page }: Asked): string {
  const names = way.filter((name) => name !== "").map(encodeURIComponent);
  const folder = language === undefined ? [] : [language];
  // Logins are the same in small letters, and files may be.
  if (kind === "picture") return names.join("/").toLowerCase();
  if (kind !== "page") return [...folder, ...names].join("/");
  const last = page > 1 ? [`page-${page}`] : names.length === 0 ? ["index"] : [];
  return `${[...folder, ...names, ...last].join("/")}.html`;
}

/** How one file of a copy leads to another one. */
export function wayTo(file: string, from: string): string {
  return escaped(posix.relative(posix.dirname(from), file));
}

/** The address of a file on the web; a server shows a folder's `index.html` under the folder's own. */
export function addressOf(file: string, { address = "" }: Site): string {
  return `${address}/${escaped(file.replace(/(^|\/)index\.html$/, "$1"))}`;
}

/** The scheme of an address that says a whole one. */
export function schemeOf(address: string): string | undefined {
  return address.includes(`//${HOST}/`) ? URL.parse(address)?.protocol : undefined;
}

function escaped(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

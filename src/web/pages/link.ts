import { html } from "./html.ts";
import type { HtmlEscapedString } from "hono/utils/html";
import { path } from "../../core/pages.ts";
import type { Reader } from "./reader.ts";

export { path } from "../../core/pages.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The address if it is one of the web, without a hidden user name; otherwise `undefined`. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}

/** A link where the address is one of the web; otherwise only the text. */
export function link(address: string, text: string | Html = address): Html {
  const href = webAddress(address);
  return href ? html`<a href="${href}" rel="noreferrer">${text}</a>` : html`${text}`;
}

/** A path of ours for somebody who reads: whoever chose a language keeps it. */
export function to(reader: Pick<Reader, "chosen">, ...parts: readonly string[]): string {
  return path(...parts) + asking(chosenBy(reader));
}

/** The language that somebody chose, and nothing else they asked for. */
export function chosenBy({ chosen }: Pick<Reader, "chosen">): Pick<Reader, "chosen"> {
  return chosen ? { chosen } : {};
}

/** What an address of ours ends with, where somebody chose a language, or asks for another page of a list than the first. */
export function asking({
  chosen,
  page = 1,
  filter = {},
}: Partial<Pick<Reader, "chosen" | "page" | "filter">>): string {
  const asked = {
    ...filter,
    ...(page > 1 && { page: String(page) }),
    ...(chosen && { lang: chosen }),
  };
  // Most links end with nothing, and a page has hundreds.
  if (Object.keys(asked).length === 0) return "";
  return `?${new URLSearchParams(asked).toString()}`;
}

/** A path of ours as people reach it, if we know where they do. */
export function addressOf(way: string, { pages }: { readonly pages?: string }): string | undefined {
  return pages === undefined ? undefined : pages + way;
}

/** Where an organisation's page is. */
export function home(login: string): string {
  return `${path(login)}/`;
}

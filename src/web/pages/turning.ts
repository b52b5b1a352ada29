import { html } from "hono/html";
import type { Html } from "./link.ts";
import type { Page } from "./shown.ts";

/** What the links to the pages around are called. */
interface Words {
  readonly before: string;
  readonly behind: string;
}

/** Links to the page before and the page behind, where a list has more than one. */
export function turning(
  address: string,
  { page, more }: Page<unknown>,
  { before, behind }: Words,
): Html | "" {
  if (page === 1 && !more) return "";
  const back = page > 1 ? html`<a href="${at(address, page - 1)}" rel="prev">${before}</a>` : "";
  const on = more ? html`<a href="${at(address, page + 1)}" rel="next">${behind}</a>` : "";
  return html`<nav class="turning" aria-label="More of this list">${back} ${on}</nav>`;
}

function at(address: string, page: number): string {
  return page === 1 ? address : `${address}?page=${page}`;
}

import { html } from "./html.ts";
import type { Shown } from "../../words/shown.ts";
import { asking, type Html } from "./link.ts";
import type { Page } from "./shown.ts";
import type { View } from "./view.ts";

/** What the links to the pages around are called. */
interface Words {
  readonly before: Shown;
  readonly behind: Shown;
}

/** Links to the page before and the page behind, where a list has more than one. */
export function turning(
  address: string,
  { page, more }: Page<unknown>,
  { before, behind }: Words,
  { chosen, say, filter }: View,
): Html | "" {
  if (page === 1 && !more) return "";
  const at = (other: number) =>
    address + asking({ page: other, filter, ...(chosen && { chosen }) });
  const back = page > 1 ? html`<a href="${at(page - 1)}" rel="prev">${before}</a>` : "";
  const on = more ? html`<a href="${at(page + 1)}" rel="next">${behind}</a>` : "";
  return html`<nav class="turning" aria-label="${say("pages-turning")}">${back} ${on}</nav>`;
}

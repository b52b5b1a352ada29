import { html, raw } from "hono/html";
import type { Html } from "./link.ts";
import { style } from "./style.ts";

export interface Crumb {
  readonly href: string;
  readonly name: string;
}

export interface Page {
  readonly title: string;
  readonly description: string;
  /** From the outermost page down to the parent of this one. */
  readonly crumbs: readonly Crumb[];
  readonly main: Html;
  /** Where what is shown comes from. */
  readonly source?: Html | undefined;
}

/** Outside any template: not a space may come between the tags, for the policy names the content by its hash. */
const STYLE = `<style>${style}</style>`;

/** A whole document around a page's main part. */
export function layout({ title, description, crumbs, main, source }: Page): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${raw(STYLE)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="top">${trail(crumbs, title)}</header>
        <main id="content" tabindex="-1">${main}</main>
        <footer class="bottom"><p>${source} Shown by Waymark.</p></footer>
      </body>
    </html>`;
}

function trail(crumbs: readonly Crumb[], title: string): Html {
  if (crumbs.length === 0) return html`<p class="mark">Waymark</p>`;
  return html`<nav aria-label="You are here">
    <ol class="trail-of-pages">
      ${crumbs.map(({ href, name }) => html`<li><a href="${href}">${name}</a></li>`)}
      <li aria-current="page">${title}</li>
    </ol>
  </nav>`;
}

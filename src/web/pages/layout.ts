import { html, raw } from "hono/html";
import type { Html } from "./link.ts";
import { style } from "./style.ts";

interface Crumb {
  readonly href: string;
  readonly name: string;
}

interface Page {
  readonly title: string;
  readonly description: string;
  /** Where people reach it, if we know: what is told to whoever shares it. */
  readonly address?: string | undefined;
  /** From the outermost page down to the parent of this one. */
  readonly crumbs: readonly Crumb[];
  readonly main: Html;
  /** Where what is shown comes from. */
  readonly source?: Html | undefined;
}

/** Outside any template: not a space may come between the tags, for the policy names the content by its hash. */
const STYLE = `<style>${style}</style>`;

/** A whole document around a page's main part. */
export function layout(page: Page): Html {
  const { title, description, crumbs, main, source } = page;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${title}</title>
        ${shared(page)}
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

/** What chats and search engines show of a page, under its one address: https://ogp.me */
function shared({ title, description, address }: Page): Html | "" {
  if (address === undefined) return "";
  return html`<link rel="canonical" href="${address}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />`;
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

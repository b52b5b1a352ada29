import { html, raw } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { asText } from "../../../src/words/shown.ts";
import type { Site } from "./site.ts";

export interface Page {
  readonly title: string;
  readonly heading?: Html;
  /** From the outermost page down to the parent of this one: address and name. */
  readonly crumbs: readonly (readonly [address: string, name: string])[];
  readonly main: Html;
  /** Rules of its own, such as the colors of its labels. */
  readonly style?: string;
}

/** A whole document, which says first where one is. */
export function layout(
  { title, heading, crumbs, main }: Page,
  { voice, say }: Site,
  style: string,
): Html {
  return html`<!doctype html>
    <html lang="${voice.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${say("emulated-title", { title: asText(title) })}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">${say("emulated-skip")}</a>
        <header>
          <p class="double">
            <strong>${say("emulated-banner")}</strong> <span>${say("emulated-banner-hint")}</span>
          </p>
          <nav class="top" aria-label="${say("emulated-trail")}">
            <ol class="trail-of-pages">
              ${crumbs.map(([address, name]) => html`<li><a href="${address}">${name}</a></li> `)}
              <li aria-current="page">${title}</li>
            </ol>
          </nav>
        </header>
        <main id="content" tabindex="-1">
          <h1>${heading ?? title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
}

import { html, raw } from "./html.ts";
import { type Language, SOURCE } from "../../words/languages.ts";
import { type Brand, styleTag } from "./brand.ts";
import type { Crumb } from "./crumbs.ts";
import { directed } from "./directed.ts";
import { alternates, languages } from "./languages.ts";
import { localTimes } from "./local-times.ts";
import { asking, type Html } from "./link.ts";
import { type Reader, readerIn } from "./reader.ts";
import { style } from "./style.ts";

interface Page {
  readonly title: string;
  /** The organisation that it is about. */
  readonly organization?: string;
  readonly brand?: Brand;
  readonly description: string;
  /** Where people reach it, if we know: what is told to whoever shares it. */
  readonly address?: string | undefined;
  /** Where a feed reader finds what is new. */
  readonly feed?: string | undefined;
  /** From the outermost page down to the parent of this one. */
  readonly crumbs: readonly Crumb[];
  readonly main: Html;
  /** Where what is shown comes from. */
  readonly source?: Html | undefined;
  /** Search engines are asked to leave it out. */
  readonly unlisted?: true;
  /** Where nobody chooses one, the language that it is written in; without it, the source's. */
  readonly language?: Language;
  /** Where there is no reader: a choice of languages. */
  readonly choice?: Html | undefined;
}

/** Outside any template: not a space may come between the tags, for the policy names the content by its hash. */
const STYLE = `<style>${style}</style>`;

const SCRIPT = `<script>${localTimes}</script>`;

/** A whole document around a page's main part; without a reader, in the source's language alone. */
export function layout(page: Page, reader?: Reader): Html {
  const { title, description, crumbs, main, source, brand = {} } = page;
  const { voice, say } = reader ?? readerIn(page.language ?? SOURCE);
  return html`<!doctype html>
    <html lang="${voice.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${description}" />
        <title>${fullTitle(page)}</title>
        ${page.unlisted && html`<meta name="robots" content="noindex" />`} ${shared(page, reader)}
        ${page.feed !== undefined && html`<link rel="alternate" type="application/atom+xml" href="${page.feed}" />`}
        <link rel="icon" href="${brand.logo ?? "/favicon.svg"}" />
        ${raw(STYLE)}${styleTag(brand)}
      </head>
      <body>
        <a class="skip" href="#content">${say("pages-skip")}</a>
        <header class="top">${trail(crumbs, title, say)}</header>
        <main id="content" tabindex="-1">${main}</main>
        <footer class="bottom">
          <p>${source} ${say("pages-made-with")}</p>
          ${reader ? languages(reader) : page.choice}
        </footer>
        ${reader && raw(SCRIPT)}
      </body>
    </html>`;
}

/** With the organisation, so that one knows a tab among many. */
function fullTitle({ title, organization = "" }: Page): string {
  return [...new Set([title, organization])].filter((part) => part !== "").join(" · ");
}

/** What chats and search engines show of a page, under its address in the language it is in: https://ogp.me */
function shared(page: Page, reader?: Reader): Html {
  const { title, description, address, organization = "Waymark" } = page;
  const told = html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="${organization}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta name="twitter:card" content="summary" />`;
  if (address === undefined) return told;
  const own = address + asking({ ...(reader?.chosen && { chosen: reader.chosen }) });
  return html`<link rel="canonical" href="${own}" />
    ${alternates(address)}
    <meta property="og:url" content="${own}" />
    ${told}`;
}

function trail(crumbs: readonly Crumb[], title: string, say: Reader["say"]): Html {
  const mark = html`<img src="/favicon.svg" alt="" width="22" height="22" />`;
  if (crumbs.length === 0) return html`<p class="mark">${mark} Waymark</p>`;
  return html`<nav aria-label="${say("pages-trail")}">
    <ol class="trail-of-pages">
      ${crumbs.map(
        ({ href, name }, index) =>
          html`<li>${index === 0 && mark} <a href="${href}">${name}</a></li> `,
      )}
      <li aria-current="page">${directed(title)}</li>
    </ol>
  </nav>`;
}

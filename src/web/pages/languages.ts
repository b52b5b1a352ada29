import { html } from "./html.ts";
import { languageName } from "../../words/language-name.ts";
import { CONVENTIONS, type Language, LANGUAGES } from "../../words/languages.ts";
import { asking, type Html } from "./link.ts";
import type { Reader } from "./reader.ts";

/** A choice of the languages there are, each called as its own speakers call it. */
export function languages(reader: Reader): Html {
  const { page, filter } = reader;
  return choice(reader, (chosen) => asking({ chosen, page, filter }));
}

/** The same, where each leads somewhere of its own. */
export function choice(reader: Reader, hrefIn: (chosen: Language) => string): Html {
  return html`<nav class="languages" aria-label="${reader.say("pages-language")}">
    <ul>
      ${LANGUAGES.map((language) => html`<li>${one(language, reader, hrefIn)}</li> `)}
    </ul>
  </nav>`;
}

function one(language: Language, { voice }: Reader, hrefIn: (chosen: Language) => string): Html {
  const name = ownName(language);
  if (language === voice.language) return html`<span aria-current="true">${name}</span>`;
  const href = hrefIn(language);
  return html`<a href="${href}" hreflang="${language}" lang="${language}" rel="alternate"
    >${name}</a
  >`;
}

/** `Español`, from `es`. */
function ownName(language: Language): string {
  const name = languageName(language, { language });
  return name.slice(0, 1).toLocaleUpperCase(CONVENTIONS[language]) + name.slice(1);
}

/** Tells search engines the address of a page in each language. */
export function alternates(address: string): Html {
  return html`${LANGUAGES.map(
      (language) =>
        html`<link
          rel="alternate"
          hreflang="${language}"
          href="${address}${asking({ chosen: language })}"
        /> `,
    )}<link rel="alternate" hreflang="x-default" href="${address}" />`;
}

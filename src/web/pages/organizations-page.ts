import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { asking, chosenBy, type Html, home } from "./link.ts";
import type { Reader } from "./reader.ts";

/** Every organisation that Waymark serves here. */
export function organizationsPage(logins: readonly string[], reader: Reader): Html {
  const { say } = reader;
  const title = say("pages-all-title");
  const chosen = asking(chosenBy(reader));
  const list = html`<ul class="cards">
    ${logins.map(
      (login) =>
        html`<li>
          <div class="card">
            <h2><a href="${home(login)}${chosen}">${login}</a></h2>
          </div>
        </li> `,
    )}
  </ul>`;
  const some = logins.length > 0;
  return layout(
    {
      title,
      description: say("pages-all-description"),
      crumbs: [],
      main: html`<h1>${title}</h1>
        ${some && html`<p class="lede">${say("pages-all-lede")}</p>`}
        <section aria-label="${say("pages-all-list")}">
          ${some ? list : html`<p>${say("pages-all-none")}</p>`}
        </section>`,
    },
    reader,
  );
}

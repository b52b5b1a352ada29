import { html } from "hono/html";
import { layout } from "./layout.ts";
import { type Html, home } from "./link.ts";

/** Every organisation that Waymark serves here. */
export function organizationsPage(logins: readonly string[]): Html {
  const list = html`<ul class="cards">
    ${logins.map(
      (login) =>
        html`<li>
          <div class="card">
            <h2><a href="${home(login)}">${login}</a></h2>
          </div>
        </li> `,
    )}
  </ul>`;
  const none = html`<p>
    No organisation has adopted its definitions yet. Once one has, its communities are shown here.
  </p>`;
  return layout({
    title: "Communities and their people",
    description: "Communities of practice and contributor pathways.",
    crumbs: [],
    main: html`<h1>Communities and their people</h1>
      <p class="lede">Waymark runs communities of practice and contributor pathways from GitHub.</p>
      <section aria-label="Organisations">${logins.length > 0 ? list : none}</section>`,
  });
}

import { html } from "./html.ts";
import type { Shown } from "../../words/shown.ts";
import type { Html } from "./link.ts";
import type { View } from "./view.ts";

/** A table: what its rows are called stands in its first column. */
interface Figures {
  readonly title: Shown;
  readonly heads: readonly Shown[];
  readonly rows: readonly (readonly (Shown | Html | string)[])[];
}

/** The numbers of a chart, folded away until somebody wants them. */
export function figures({ title, heads, rows }: Figures, { say }: Pick<View, "say">): Html {
  return html`<details>
    <summary>${say("pages-as-table")}<span class="unseen"> (${title})</span></summary>
    <div class="wide" role="group" aria-label="${title}" tabindex="0">
      <table class="figures">
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...others]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${others.map((one) => html`<td>${one}</td> `)}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

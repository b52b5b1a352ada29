import { html } from "./html.ts";
import type { Html } from "./link.ts";

/** A part of a page under its own heading. */
export function section(id: string, heading: Html | string, content: Html): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    ${content}
  </section> `;
}

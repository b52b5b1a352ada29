import { html } from "hono/html";
import { layout } from "./layout.ts";
import type { Html } from "./link.ts";

const HOME = [{ href: "/", name: "Waymark" }] as const;

/** There is nothing under this address. */
export function notFoundPage(): Html {
  return layout({
    title: "Nothing here",
    description: "There is no page under this address.",
    crumbs: HOME,
    main: html`<h1>Nothing here</h1>
      <p class="lede">There is no page under this address. It may have been renamed or retired.</p>
      <p><a href="/">Go to the communities</a></p>`,
  });
}

/** Something broke on our side; says so without telling what. */
export function errorPage(): Html {
  return layout({
    title: "That did not work",
    description: "Something went wrong on our side.",
    crumbs: HOME,
    main: html`<h1>That did not work</h1>
      <p class="lede">
        Something went wrong on our side, and it has been written down. Please try again in a
        minute.
      </p>
      <p><a href="/">Go to the communities</a></p>`,
  });
}

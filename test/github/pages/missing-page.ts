import { html } from "hono/html";
import { printed } from "../../../src/words/printed.ts";
import type { Page } from "./layout.ts";
import type { Site } from "./site.ts";

/** Where there is nothing. */
export function missingPage({ say, organization }: Site): Page {
  return {
    title: say("emulated-missing"),
    crumbs: [[`/${organization}`, organization]],
    main: html`<p class="lede">${say("emulated-missing-hint")}</p>
      <p>
        <a href="/${organization}"
          >${say("emulated-missing-home", { organization: printed(organization) })}</a
        >
      </p>`,
  };
}

import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { woven } from "../../../src/web/pages/woven.ts";
import { markdown } from "./markdown.ts";
import { moment, person } from "./pieces.ts";
import type { Place } from "./references.ts";

export interface Post {
  readonly id: string;
  readonly by: { readonly login: string };
  readonly at: string;
  readonly body: string | null;
  readonly how:
    | "emulated-wrote"
    | "emulated-commented"
    | "emulated-approved"
    | "emulated-requested-changes"
    | "emulated-reviewed";
}

/** Something that somebody wrote, as GitHub renders it. */
export function post({ id, by, at, body, how }: Post, place: Place): Html {
  const { site } = place;
  const said = woven({ person: person(by.login, site), at: moment(at, site) }, (slots) =>
    site.say(how, slots),
  );
  return html`<article class="post" id="${id}" aria-labelledby="${id}-by">
    <h3 id="${id}-by">${said}</h3>
    <div class="markdown">
      ${body ? markdown(body, place) : html`<p class="soft">${site.say("emulated-empty")}</p>`}
    </div>
  </article>`;
}

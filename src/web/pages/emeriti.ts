import { html } from "./html.ts";
import type { Community, Emeritus } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { loginNow, named } from "./leads.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import { personLink } from "./people.ts";
import type { View } from "./view.ts";

/** Who led a community before. */
export function emeriti(community: Community, view: View): Html | "" {
  const emeritus = named(community.emeritus ?? [], view);
  if (emeritus.length === 0) return "";
  return html`<h3 class="before">${view.say("pages-leads-before")}</h3>
    <ul class="plain small">
      ${emeritus.map((one) => html`<li>${line(one, community, view)}</li> `)}
    </ul>`;
}

function line(one: Emeritus, community: Community, view: View): Html {
  const { role, until } = one;
  const called = role && html`, ${own(role, view, community)}`;
  const term =
    until !== undefined && view.say("pages-lead-until", { day: longDay(until, view.voice) });
  return html`${personLink(loginNow(one, view), view)}${called}${term && html` <span class="soft">${term}</span>`}`;
}

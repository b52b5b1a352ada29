import { html } from "hono/html";
import { dayIn } from "../../core/time.ts";
import type { Community, Lead } from "../../definitions/types.ts";
import { longDay } from "../../core/dates.ts";
import type { Html } from "./link.ts";
import { account } from "./people.ts";
import { type Shown, entry, zoneOf } from "./shown.ts";

/** A community's leads, each with what they are called and their term. */
export function leads(community: Community, shown: Shown): Html {
  const people = community.leads ?? [];
  if (people.length === 0) return html`<p class="soft">Nobody at the moment.</p>`;
  return html`<ul class="plain">
    ${people.map((lead) => html`<li>${one(lead, shown)}</li>`)}
  </ul>`;
}

function one(lead: Lead, shown: Shown): Html {
  const term = termWords(lead, dayIn(shown.now, zoneOf(shown)));
  const role = lead.role ? `, ${lead.role}` : "";
  return html`${account(loginNow(lead, shown), shown)}${role}${term && html`<br /><span class="soft small">${term}</span>`}`;
}

/** A renamed account keeps what it leads: the login was pinned to an account when it was adopted. */
function loginNow(lead: Lead, shown: Shown): string {
  const pins = shown.adoptions.at(-1)?.people ?? {};
  const id = entry(pins, lead.github.toLowerCase());
  return (id && shown.logins[id]) ?? lead.github;
}

/** A lead's term in words, seen from today. */
function termWords(lead: Lead, today: string): string {
  const { from, until } = lead;
  if (until !== undefined && until < today) return `term ended on ${longDay(until)}`;
  const begins = from !== undefined && from > today ? `from ${longDay(from)}` : "";
  const ends = until === undefined ? "" : `until ${longDay(until)}`;
  return [begins, ends].filter(Boolean).join(" ");
}

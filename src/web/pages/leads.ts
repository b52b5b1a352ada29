import { html } from "./html.ts";
import { dayIn } from "../../core/time.ts";
import type { Community, Lead } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import type { Shown } from "../../words/shown.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import { accountPage, personLink } from "./people.ts";
import { face } from "./pictures/face.ts";
import { entry, type Shown as Told, zoneOf } from "./shown.ts";
import { calledBy, toldBy, toldWords } from "./told.ts";
import type { View } from "./view.ts";

/** Those of some people who lead, or led, that may be named. */
export function named<P extends { readonly github: string }>(
  people: readonly P[],
  view: Pick<Told, "adoptions" | "logins" | "unnamed">,
): readonly P[] {
  if (view.unnamed.size === 0) return people;
  return people.filter((somebody) =>
    [somebody.github, loginNow(somebody, view)].every(
      (login) => !view.unnamed.has(login.toLowerCase()),
    ),
  );
}

/** A community's leads, each with what they are called and their term. */
export function leads(community: Community, view: View): Html {
  const { leads: all = [] } = community;
  const people = named(all, view);
  if (all.length === 0) return html`<p class="soft">${view.say("pages-leads-none")}</p>`;
  if (people.length === 0) return html`<p class="soft">${view.say("pages-leads-unnamed")}</p>`;
  return html`<ul class="plain people">
    ${people.map((lead) => html`<li>${one(lead, community, view)}</li> `)}
  </ul>`;
}

/** So many faces fit beside each other. */
const MOST_FACES = 5;

/** The same at a glance: faces, each with the name of its account. */
export function leadFaces(community: Community, view: View): Html | "" {
  const people = named(community.leads ?? [], view);
  if (people.length === 0) return "";
  const more = people.length - MOST_FACES;
  const rest = more > 0 && html`<li class="soft small">+${more}</li>`;
  return html`<ul class="faces" aria-label="${view.say("pages-card-leads")}">
    ${people.slice(0, MOST_FACES).map((lead) => {
      const login = loginNow(lead, view);
      return html`<li>
        <a href="${accountPage(login, view)}" rel="noreferrer"
          >${face(login, view)}${people.length > 2 ? html`<span class="unseen">@${login}</span>` : html` <span class="small">@${login}</span>`}</a
        >
      </li> `;
    })}
    ${rest}
  </ul>`;
}

function one(lead: Lead, community: Community, view: View): Html {
  const term = termWords(lead, dayIn(view.now, zoneOf(view)), view);
  const role = lead.role && html`, ${own(lead.role, view, community)}`;
  const login = loginNow(lead, view);
  const told = toldBy(login, view) ?? toldBy(lead.github, view);
  const more = toldWords(told, view, term ? [term] : []);
  return html`${face(login, view)}
  ${personLink(login, view)}${calledBy(told, login, view)}${role}${more && html`<br />${more}`}`;
}

/** A renamed account keeps what it leads: the login was pinned to an account when it was adopted. */
export function loginNow(
  lead: Pick<Lead, "github">,
  view: Pick<Told, "adoptions" | "logins">,
): string {
  const pins = view.adoptions.at(-1)?.people ?? {};
  const id = entry(pins, lead.github.toLowerCase());
  return (id && view.logins[id]) ?? lead.github;
}

/** A lead's term in words, seen from today. */
export function termWords({ from, until }: Lead, today: string, { say, voice }: View): Shown | "" {
  const begins = from !== undefined && from > today;
  if (until === undefined)
    return begins ? say("pages-lead-from", { day: longDay(from, voice) }) : "";
  const last = longDay(until, voice);
  if (until < today) return say("pages-lead-ended", { day: last });
  if (!begins) return say("pages-lead-until", { day: last });
  return say("pages-lead-term", { first: longDay(from, voice), last });
}

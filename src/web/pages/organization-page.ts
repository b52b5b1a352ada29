import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import { asText } from "../../words/shown.ts";
import { around } from "./around.ts";
import { logoIn } from "./brand.ts";
import { allMeetings } from "./calendar-file/links.ts";
import { communityCard } from "./community-card.ts";
import { above } from "./crumbs.ts";
import { everybodyInReadme } from "./elsewhere/contributors.ts";
import { feedAddress, feedLink } from "./elsewhere/feed-link.ts";
import { contributed } from "./contributed.ts";
import { choices, type Filter, fitting, type Found } from "./filter.ts";
import { filterForm } from "./filter-form.ts";
import { HEALTH } from "./health-page.ts";
import { layout } from "./layout.ts";
import * as kinds from "./kinds.ts";
import { type Html, addressOf, home, to } from "./link.ts";
import { own } from "./own.ts";
import type { PageKind } from "./page-kind.ts";
import { account } from "./people.ts";
import { recognitionList } from "./recognition-list.ts";
import { section } from "./section.ts";
import { tellsOfPeople, type Wants } from "./shown.ts";
import { turning } from "./turning.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Everybody who was recognised lately, what was contributed, and who knows what somebody looks for. */
export function organizationWants({ skill }: Filter): Wants {
  return { recognised: { most: 20 }, contributed: {}, ...(skill !== undefined && { skill }) };
}

/** So many communities stand on one page. */
const MOST_CARDS = 60;
/** Fewer than these need no form to be found. */
const MANY = 7;
/** So many that have been retired are named; the form finds the others, where there is one. */
const MOST_RETIRED = 50;

/** An organisation: its communities, and what it is celebrating. */
export function organizationPage(view: View): Html {
  const { definitions, login, say } = view;
  const name = definitions.settings.organization;
  const github = woven({ account: account(login, view) }, (slots) =>
    say("pages-organization-account", slots),
  );
  const about = around(view);
  const logo = logoIn(about.brand);
  return layout(
    {
      ...about,
      title: name,
      description: tellsOfPeople(view)
        ? say("pages-organization-description", { organization: asText(name) })
        : say("pages-all-description"),
      address: addressOf(home(login), view),
      crumbs: above(view),
      feed: feedAddress(view),
      main: html`${logo}
        <h1${logo && html` class="branded"`}>${own(name, view)}</h1>
        <p class="lede">${say("pages-organization-lede")}</p>
        ${view.copy?.account !== false && html`<p class="soft small">${github}</p>`}
        ${allMeetings(view)}
        ${communities(view)} ${celebrations(view)} ${contributed("organization", view)}
        ${sections(view)} ${retired(view)} ${healthLink(view)}`,
    },
    view,
  );
}

function communities(view: View): Html {
  const { say, filter, page, definitions } = view;
  const all = fitting(filter, view);
  const asked = Object.keys(filter).length > 0;
  const begin = (page - 1) * MOST_CARDS;
  const here = all.slice(begin, begin + MOST_CARDS);
  const many = !view.copy && (asked || Object.keys(definitions.communities).length >= MANY);
  const count =
    asked &&
    html`<p class="soft" role="status">${say("pages-filter-found", { count: all.length })}</p>`;
  const words = {
    before: say("pages-communities-before"),
    behind: say("pages-communities-behind"),
  };
  const more = all.length > begin + here.length;
  const turns = turning(home(view.login), { list: here, page, more }, words, view);
  const none =
    asked || all.length > 0 ? "" : html`<p class="soft">${say("pages-communities-none")}</p>`;
  return section(
    "communities",
    say("pages-communities"),
    html`${many && filterForm(view)} ${count} ${here.length > 0 ? cards(here, view) : none} ${turns}`,
  );
}

function cards(list: readonly Found[], view: View): Html {
  return html`<ul class="cards">
    ${list.map(({ id, community }) => html`<li>${communityCard(id, community, view)}</li> `)}
  </ul>`;
}

/** Where it stands what comes of rules, stages and badges. */
function healthLink(view: View): Html | "" {
  if (!tellsOfPeople(view)) return "";
  const address = to(view, view.login, HEALTH);
  return html`<p class="small why"><a href="${address}">${view.say("pages-health-link")}</a></p>`;
}

/** What else has pages of its own. */
function sections(view: View): readonly (Html | "")[] {
  return Object.values(kinds).map(({ section: of }: PageKind) => of?.(view) ?? "");
}

function celebrations(view: View): Html | "" {
  if (!tellsOfPeople(view)) return "";
  const { recognised, say } = view;
  const none = html`<p class="soft">${say("pages-recognition-none")}</p>`;
  const list = recognised.list.length > 0 ? recognitionList(view) : none;
  return section(
    "recognition",
    say("pages-recognition"),
    html`${list} ${feedLink(view)} ${everybodyInReadme(view)}`,
  );
}

function retired(view: View): Html | "" {
  if (!choices("status", view).includes("retired")) return "";
  const all = fitting({ status: "retired" }, view);
  const list = view.copy ? all : all.slice(0, MOST_RETIRED);
  return section(
    "retired",
    view.say("pages-retired"),
    html`<ul class="plain">
      ${list.map(({ id, community }) => html`<li>${link(id, community, view)}</li> `)}
    </ul>`,
  );
}

function link(id: string, community: Community, view: View): Html {
  const name = own(community.name, view, community);
  return html`<a href="${to(view, view.login, "communities", id)}">${name}</a>`;
}

import { html } from "./html.ts";
import { around } from "./around.ts";
import type { Community } from "../../definitions/types.ts";
import { asText } from "../../words/shown.ts";
import { calendarLinks } from "./calendar-file/links.ts";
import { checklistItems } from "./checklist.ts";
import { communityInReadme } from "./elsewhere/plates.ts";
import { contributed } from "./contributed.ts";
import { joining } from "./join.ts";
import { emeriti } from "./emeriti.ts";
import { glance, teamsOf } from "./glance.ts";
import { layout } from "./layout.ts";
import { leads } from "./leads.ts";
import { type Html, link, to, webAddress } from "./link.ts";
import { meetings } from "./meetings.ts";
import { own } from "./own.ts";
import { pathwayTrail } from "./pathway.ts";
import type { PageKind } from "./page-kind.ts";
import { prose } from "./prose.ts";
import { section } from "./section.ts";
import { entry } from "./shown.ts";
import { statusNotice } from "./status.ts";
import type { View } from "./view.ts";

/** Communities; the organisation's own page begins with them. */
export const communities: PageKind = {
  folder: "communities",
  wants: (id) => ({ members: [id], pathwaysOf: id, contributed: { community: id } }),
  page(id, view) {
    const community = entry(view.definitions.communities, id);
    return community && communityPage(id, community, view);
  },
};

/** One community: who, when, where, and what growing in it looks like. */
export function communityPage(id: string, community: Community, view: View): Html {
  const { name, purpose } = community;
  const { definitions, say } = view;
  const names = {
    community: asText(name),
    organization: asText(definitions.settings.organization),
  };
  return layout(
    {
      ...around(view, "communities", id),
      title: name,
      description: purpose ?? say("pages-community-description", names),
      main: html`<h1>${own(name, view, community)}</h1>
        ${statusNotice(community, view)} ${prose(purpose, "lede", view, community)}
        ${joining(community, view)}
        <div class="columns">
          <div class="column">
            ${gatherings(id, community, view)} ${growing(community, view)} ${mentoring(id, view)}
            ${onboarding(community, view)} ${contributed("community", view)}
            ${communityInReadme(id, community, view)}
          </div>
          <div class="aside">${aside(id, community, view)}</div>
        </div>`,
    },
    view,
  );
}

function aside(id: string, community: Community, view: View): Html {
  const { channels = [], leadership } = community;
  const { say } = view;
  const mentors = leadership === "mentor-led";
  const led = say(mentors ? "pages-community-mentor-led" : "pages-community-self-led");
  const people = html`${leads(community, view)}
    <p class="soft small">${led}</p>
    ${emeriti(community, view)}`;
  const links = html`<ul class="plain">
    ${channels.map(({ name, url }) => html`<li>${channel(own(name, view, community), url)}</li>`)}
  </ul>`;
  const teams = teamsOf(community, view);
  return html`${section("leads", say("pages-community-leads"), people)}
  ${channels.length > 0 ? section("channels", say("pages-community-channels"), links) : ""}
  ${teams && section("teams", say("pages-community-teams"), teams)}
  ${section("state", say("pages-community-glance"), glance(id, community, view))}`;
}

/** Where a link cannot be one, people still see the address. */
function channel(name: Html | string, url: string | undefined): Html {
  if (url === undefined) return html`${name}`;
  return webAddress(url) ? link(url, html`${name}`) : html`${name}: ${url}`;
}

function gatherings(id: string, community: Community, view: View): Html | "" {
  const list = meetings(community, view);
  if (list === "") return "";
  const content = html`${list} ${calendarLinks(id, community, view)}`;
  return section("meetings", view.say("pages-community-meetings"), content);
}

function growing(community: Community, view: View): Html | "" {
  const list = (community.pathways ?? []).flatMap((id) => {
    const pathway = entry(view.definitions.pathways, id);
    return pathway ? [pathwayTrail(id, pathway, view)] : [];
  });
  if (list.length === 0) return "";
  return section("pathways", view.say("pages-community-pathways"), html`${list}`);
}

/** The programmes whose mentors belong here. */
function mentoring(id: string, view: View): Html | "" {
  const all = Object.entries(view.definitions.mentorships);
  const here = all.filter(([, one]) => one.communities?.includes(id) ?? true);
  if (here.length === 0) return "";
  const list = html`<ul class="plain">
    ${here.map(
      ([programme, { name }]) =>
        html`<li>
          <a href="${to(view, view.login, "mentorships", programme)}">${own(name, view)}</a>
        </li> `,
    )}
  </ul>`;
  return section("mentoring", view.say("pages-mentoring"), list);
}

function onboarding(community: Community, view: View): Html | "" {
  const checklist = entry(view.definitions.checklists, community.onboarding ?? "");
  if (!checklist) return "";
  const first = html`<p class="soft">${view.say("pages-community-onboarding")}</p>`;
  const content = html`${first}${checklistItems(checklist, view)}`;
  return section("onboarding", own(checklist.name, view), content);
}

import { html } from "hono/html";
import type { Community } from "../../definitions/types.ts";
import { checklistItems } from "./checklist.ts";
import { joining } from "./join.ts";
import { layout } from "./layout.ts";
import { leads } from "./leads.ts";
import { type Html, addressOf, home, link, path, webAddress } from "./link.ts";
import { meetings } from "./meetings.ts";
import { memberCount } from "./members.ts";
import { pathwayTrail } from "./pathway.ts";
import type { PageKind } from "./page-kind.ts";
import { prose } from "./prose.ts";
import { section } from "./section.ts";
import { type Shown, entry } from "./shown.ts";
import { source } from "./source.ts";
import { statusMark, statusWords } from "./status.ts";

/** Communities; the organisation's own page begins with them. */
export const communities: PageKind = {
  folder: "communities",
  wants: (id) => ({ members: [id] }),
  page(id, shown) {
    const community = entry(shown.definitions.communities, id);
    return community && communityPage(id, community, shown);
  },
};

/** One community: who, when, where, and what growing in it looks like. */
export function communityPage(id: string, community: Community, shown: Shown): Html {
  const { name, purpose } = community;
  const organization = shown.definitions.settings.organization;
  return layout({
    title: name,
    description: purpose ?? `${name}, a community of practice at ${organization}.`,
    address: addressOf(path(shown.login, "communities", id), shown),
    crumbs: [
      { href: "/", name: "Waymark" },
      { href: home(shown.login), name: organization },
    ],
    source: source(shown),
    main: html`<h1>${name}</h1>
      ${sleeping(community)} ${prose(purpose, "lede")} ${joining(community, shown)}
      <div class="columns">
        <div class="column">
          ${gatherings(community, shown)}${growing(community, shown)}${mentoring(id, shown)}${onboarding(
            community,
            shown,
          )}
        </div>
        <div class="aside">${aside(id, community, shown)}</div>
      </div>`,
  });
}

function aside(id: string, community: Community, shown: Shown): Html {
  const { channels = [] } = community;
  const led = community.leadership === "mentor-led" ? "Mentors lead it." : "Its members lead it.";
  const links = html`<ul class="plain">
    ${channels.map(({ name, url }) => html`<li>${channel(name, url)}</li>`)}
  </ul>`;
  return html`${section(
    "leads",
    "Leads",
    html`${leads(community, shown)}
      <p class="soft small">${led}</p>`,
  )}
  ${channels.length > 0 ? section("channels", "Where it talks", links) : ""}
  ${section(
    "state",
    "At a glance",
    html`<p>${memberCount(id, shown)}</p>
      <p class="soft small">Status: ${community.status ?? "active"}</p>`,
  )}`;
}

/** Said first, so that nobody waits for an answer from a community that sleeps. */
function sleeping(community: Community): Html | "" {
  return (
    statusMark(community) &&
    html`<p class="notice">This community is ${statusWords(community)}.</p>`
  );
}

/** Where a link cannot be one, people still see the address. */
function channel(name: string, url: string | undefined): Html {
  if (url === undefined) return html`${name}`;
  return webAddress(url) ? link(url, name) : html`${name}: ${url}`;
}

function gatherings(community: Community, shown: Shown): Html | "" {
  if (!community.meetings?.length) return "";
  return section("meetings", "Meetings", meetings(community, shown));
}

function growing(community: Community, shown: Shown): Html | "" {
  const list = (community.pathways ?? []).flatMap((id) => {
    const pathway = entry(shown.definitions.pathways, id);
    return pathway ? [pathwayTrail(id, pathway, shown)] : [];
  });
  return list.length === 0 ? "" : section("pathways", "How people grow here", html`${list}`);
}

/** The programmes whose mentors belong here. */
function mentoring(id: string, shown: Shown): Html | "" {
  const all = Object.entries(shown.definitions.mentorships);
  const here = all.filter(([, one]) => one.communities?.includes(id) ?? true);
  if (here.length === 0) return "";
  const list = html`<ul class="plain">
    ${here.map(
      ([programme, { name }]) =>
        html`<li><a href="${path(shown.login, "mentorships", programme)}">${name}</a></li> `,
    )}
  </ul>`;
  return section("mentoring", "Mentoring", list);
}

function onboarding(community: Community, shown: Shown): Html | "" {
  const checklist = entry(shown.definitions.checklists, community.onboarding ?? "");
  if (!checklist) return "";
  const first = html`<p class="soft">Everybody who joins goes through this list once.</p>`;
  return section("onboarding", checklist.name, html`${first}${checklistItems(checklist)}`);
}

import { html } from "./html.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { highest } from "../../core/tiers.ts";
import { dayIn, type Instant } from "../../core/time.ts";
import type { Community, Lead } from "../../definitions/types.ts";
import { longDay } from "../../words/calendar.ts";
import { asText } from "../../words/shown.ts";
import { around } from "./around.ts";
import { picture } from "./badge-page.ts";
import { communityLink } from "./glance.ts";
import { layout } from "./layout.ts";
import { loginNow, termWords } from "./leads.ts";
import { type Html, to } from "./link.ts";
import { places } from "./mentorship-page.ts";
import { own } from "./own.ts";
import { account } from "./people.ts";
import { timeline } from "./person-timeline.ts";
import { portraitFace } from "./pictures/face.ts";
import type { Portrait } from "./portrait.ts";
import { stageOf } from "./recognition.ts";
import { section } from "./section.ts";
import { entry, zoneOf } from "./shown.ts";
import { statusMark } from "./status.ts";
import { toldBy, toldWords } from "./told.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** The page about somebody who wants one: what they are recognised for, where they belong, how far they came, and how much they did. */
export function personPage(portrait: Portrait, view: View): Html {
  const { say, definitions } = view;
  const login = view.logins[portrait.person] ?? "";
  const told = toldBy(login, view);
  const name = told?.name ?? `@${login}`;
  const names = {
    person: asText(name),
    organization: asText(definitions.settings.organization),
  };
  const about = toldWords(told, view);
  const github = woven({ account: account(login, view) }, (slots) =>
    say("pages-organization-account", slots),
  );
  return layout(
    {
      ...around(view, "people", login),
      title: name,
      description: say("pages-portrait-description", names),
      unlisted: true,
      main: html`${portraitFace(login, view)}
        <h1 class="branded">${told ? own(name, view) : name}</h1>
        <p class="lede">${github}</p>
        ${about && html`<p>${about}</p>`} ${shown(portrait, login, view)}
        <p class="soft small why">${why(login, view)}</p>`,
    },
    view,
  );
}

/** It says itself that it is theirs to take away. */
function why(login: string, { say }: View): Html {
  const pieces = { command: html`<code>/unpublish</code>` };
  const person = asText(`@${login}`);
  return woven(pieces, (slots) => say("pages-portrait-why", { ...slots, person }));
}

function shown(portrait: Portrait, login: string, view: View): readonly (Html | "")[] | Html {
  const parts = [
    badges(portrait, view),
    communities(portrait, login, view),
    mentoring(portrait, login, view),
    pathways(portrait, view),
    timeline(portrait, view),
  ].filter((part) => part !== "");
  return parts.length > 0
    ? parts
    : html`<p class="soft why">${view.say("pages-portrait-nothing")}</p>`;
}

function badges({ awards, past, claimed }: Portrait, view: View): Html | "" {
  const { login, say, signs, definitions } = view;
  const listed = highest(awards, definitions);
  const items = [...new Set(listed.map(({ badge }) => badge))].flatMap((id) => {
    const badge = entry(definitions.badges, id);
    if (!badge) return [];
    // An award that its holder made public has a page of its own.
    const award = signs === true ? claimed.get(id) : undefined;
    const page = award === undefined ? ["badges", id] : ["awards", award];
    const all = listed.filter((one) => one.badge === id);
    const name = own(withYears(badge.name, all), view);
    return [
      html`<li>
        <a href="${to(view, login, ...page)}">${picture(id, view, 28)}${name}</a>
      </li> `,
    ];
  });
  const before = pastBadges(past, view);
  if (items.length === 0)
    return before === "" ? "" : section("badges", say("pages-badges"), before);
  const list = html`<ul class="badges">
      ${items}
    </ul>
    ${before}`;
  return section("badges", say("pages-badges"), list);
}

/** The badges that they held for a time, from when to when. */
function pastBadges(past: Portrait["past"], view: View): Html | "" {
  const { definitions, login, say, voice } = view;
  const items = past.flatMap(({ award: { badge: id, at }, until }) => {
    const badge = entry(definitions.badges, id);
    if (!badge) return [];
    const day = (time: Instant) => longDay(dayIn(time, zoneOf(view)), voice);
    const name = html`<a href="${to(view, login, "badges", id)}">${own(badge.name, view)}</a>`;
    const words = woven({ badge: name }, (slots) =>
      say("pages-portrait-held", { ...slots, from: day(at), until: day(until) }),
    );
    return [html`<li>${words}</li> `];
  });
  if (items.length === 0) return "";
  return html`<ul class="plain soft">
    ${items}
  </ul>`;
}

/** Where they lead, led, or belong. */
function communities({ memberships }: Portrait, login: string, view: View): Html | "" {
  const since = new Map(memberships.map((one) => [one.community, one.since]));
  const items = Object.entries(view.definitions.communities).flatMap(([id, community]) => {
    const parts = [...partIn(community, login, view), ...memberSince(since.get(id), view)];
    if (parts.length === 0) return [];
    const words = parts.map((part, index) => (index === 0 ? part : html`; ${part}`));
    const what = html`<span class="soft">${words}</span>${statusMark(community, view)}`;
    return [html`<li>${communityLink(id, view)}, ${what}</li> `];
  });
  if (items.length === 0) return "";
  const list = html`<ul class="plain">
    ${items}
  </ul>`;
  return section("communities", view.say("pages-communities"), list);
}

/** What they are, or were, to those who are in it. */
function partIn(community: Community, login: string, view: View) {
  const { leads = [], emeritus = [] } = community;
  const isThem = (one: { readonly github: string }) =>
    loginNow(one, view).toLowerCase() === login.toLowerCase();
  const [lead, led] = [leads.find(isThem), emeritus.find(isThem)];
  const role = lead?.role ?? led?.role;
  return [
    ...(role === undefined ? [] : [own(role, view, community)]),
    ...(lead && role === undefined ? [view.say("pages-portrait-lead")] : []),
    ...(lead ? termOf(lead, view) : []),
    ...(led && !lead ? [view.say("pages-portrait-led")] : []),
  ];
}

function termOf(lead: Lead, view: View) {
  const term = termWords(lead, dayIn(view.now, zoneOf(view)), view);
  return term === "" ? [] : [term];
}

function memberSince(at: Instant | undefined, view: View) {
  if (at === undefined) return [];
  const day = longDay(dayIn(at, zoneOf(view)), view.voice);
  return [view.say("pages-portrait-member", { day })];
}

/** Where they may mentor, unless they would rather not be listed. */
function mentoring({ mentoring: all }: Portrait, login: string, view: View): Html | "" {
  if (toldBy(login, view)?.mentoring === "unlisted") return "";
  const items = all.flatMap(({ programme, free = Infinity }) => {
    const mentorship = entry(view.definitions.mentorships, programme);
    if (!mentorship) return [];
    const count = places(free, view.say);
    const more = count !== "" && html`, <span class="soft">${count}</span>`;
    const page = to(view, view.login, "mentorships", programme);
    return [html`<li><a href="${page}">${own(mentorship.name, view)}</a>${more}</li> `];
  });
  if (items.length === 0) return "";
  const list = html`<ul class="plain">
    ${items}
  </ul>`;
  return section("mentoring", view.say("pages-mentoring"), list);
}

/** How far they came on each pathway. */
function pathways({ stages, resting }: Portrait, view: View): Html | "" {
  const { definitions, say, voice } = view;
  const trails = Object.entries(definitions.pathways).flatMap(([id, pathway]) => {
    const here = stages.filter((one) => one.pathway === id);
    const items = here.flatMap(({ id: reached, stage, at }) => {
      const known = stageOf(id, stage, definitions);
      const day = longDay(dayIn(at, zoneOf(view)), voice);
      return known
        ? [
            html`<li>
              <h4>${own(known.name, view)}</h4>
              <p class="soft small">
                <time datetime="${at}">${day}</time>${restsSince(resting.get(reached), view)}
              </p>
            </li> `,
          ]
        : [];
    });
    if (items.length === 0) return [];
    return [
      html`<div class="pathway">
        <h3>${own(pathway.name, view)}</h3>
        <ol class="trail">
          ${items}
        </ol>
      </div>`,
    ];
  });
  return trails.length > 0
    ? section("pathways", say("pages-portrait-pathways"), html`${trails}`)
    : "";
}

/** Of a stage that rests: it stays theirs as an honor. */
function restsSince(since: Instant | undefined, view: View): Html | "" {
  if (since === undefined) return "";
  const day = longDay(dayIn(since, zoneOf(view)), view.voice);
  return html`, ${view.say("pages-portrait-emeritus", { day })}`;
}

import { html } from "../html.ts";
import type { Context, Hono } from "hono";
import { sleeps } from "../../../directory/next-meeting.ts";
import type { Badge, Community } from "../../../definitions/types.ts";
import { asText, plain, type Shown } from "../../../words/shown.ts";
import { addressOf, asking, chosenBy, type Html, path } from "../link.ts";
import { memberCount } from "../members.ts";
import { drawing } from "../pictures/picture.ts";
import { showElsewhere } from "../pictures/show.ts";
import { section } from "../section.ts";
import { entry, type Wants } from "../shown.ts";
import type { View } from "../view.ts";
import { asEverybodyReads } from "./everybody.ts";
import { plate } from "./plate.ts";

/** Finds who asks about which organisation, or answers that there is nothing. */
export type Asked = (
  c: Context,
  wants: Wants,
  answer: (view: View) => Promise<Response> | undefined,
) => Promise<Response>;

/** What a plate stands for, and what it says. */
interface Subject {
  readonly name: string;
  readonly people: Shown;
  /** Both, to those who hear it. */
  readonly sentence: Shown;
}

/** Pictures for READMEs: each badge and how many people have it, each community and how many belong to it. */
export function servePlates(app: Hono, asked: Asked): void {
  app.get("/:org/badges/:id/badge.svg", (c) => {
    const id = c.req.param("id");
    // Whoever holds it is counted; nobody is named.
    return asked(c, { recognised: { badge: id, most: 1 } }, (view) => {
      const badge = entry(view.definitions.badges, id);
      const theirs = asEverybodyReads(view);
      return badge && show(c, badgeSubject(badge, theirs), theirs);
    });
  });
  app.get("/:org/communities/:id/badge.svg", (c) => {
    const id = c.req.param("id");
    return asked(c, { members: [id] }, (view) => {
      const community = entry(view.definitions.communities, id);
      const theirs = asEverybodyReads(view, id);
      return community && show(c, communitySubject(id, community, theirs), theirs);
    });
  });
}

async function show(c: Context, subject: Subject, view: View): Promise<Response> {
  const { language } = view.voice;
  const drawn = await plate({ ...subject, language, color: view.definitions.settings.color });
  return showElsewhere(c, drawing(drawn), language);
}

/** As the badge's page counts: those too who would rather not be named. */
function badgeSubject({ name }: Badge, { say, recognised }: View): Subject {
  const { people: count = 0 } = recognised;
  return {
    name,
    people: say("pages-plate-people", { count }),
    sentence: say("pages-plate-sentence", { badge: asText(name), count }),
  };
}

function communitySubject(id: string, community: Community, view: View): Subject {
  const { name } = community;
  const people = memberCount(id, community, view);
  const sentence = view.say("pages-plate-community", { community: asText(name), people });
  return { name, people, sentence };
}

/** How a badge's picture gets into a README. */
export function badgeInReadme(id: string, badge: Badge, view: View): Html | "" {
  const how = view.say("pages-plate-how");
  return inReadme(["badges", id], how, badgeSubject(badge, view), view);
}

/** How a community's picture gets into a README, while it's awake. */
export function communityInReadme(id: string, community: Community, view: View): Html | "" {
  if (sleeps(community)) return "";
  const how = view.say("pages-plate-community-how");
  return inReadme(["communities", id], how, communitySubject(id, community, view), view);
}

/** Nothing where nobody knows under which address. */
function inReadme(
  at: readonly string[],
  how: Shown,
  { name, sentence }: Subject,
  view: View,
): Html | "" {
  const place = path(view.login, ...at);
  const page = addressOf(place, view);
  if (page === undefined || view.copy) return "";
  const asked = asking(chosenBy(view));
  const line = `[![${plain(name)}](${page}/badge.svg${asked})](${page}${asked})`;
  return section(
    "readme",
    view.say("pages-plate"),
    html`<p>${how}</p>
      <p class="plate">
        <img src="${place}/badge.svg${asked}" alt="${sentence}" height="20" />
      </p>
      <p><code class="line">${line}</code></p>`,
  );
}

import { html } from "./html.ts";
import { around } from "./around.ts";
import type { Badge } from "../../definitions/types.ts";
import { badgeInReadme } from "./elsewhere/plates.ts";
import { criteria } from "./criteria.ts";
import { layout } from "./layout.ts";
import { type Html, path, to } from "./link.ts";
import { own } from "./own.ts";
import type { PageKind } from "./page-kind.ts";
import { prose } from "./prose.ts";
import { recognitionList } from "./recognition-list.ts";
import { turning } from "./turning.ts";
import { section } from "./section.ts";
import { entry, tellsOfPeople } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** So many stand on one page. */
const MOST_HOLDERS = 50;

/** Badges, and the list of them. */
export const badges: PageKind = {
  folder: "badges",
  wants: (badge, page) => ({ recognised: { badge, page, most: MOST_HOLDERS } }),
  page(id, view) {
    const badge = entry(view.definitions.badges, id);
    return badge && badgePage(id, badge, view);
  },
  section(view) {
    const list = Object.entries(view.definitions.badges);
    if (list.length === 0) return "";
    const items = list.map(
      ([id, badge]) =>
        html`<li>
          <a href="${to(view, view.login, "badges", id)}"
            >${picture(id, view, 28)}${own(badge.name, view)}</a
          >
        </li> `,
    );
    return section(
      "badges",
      view.say("pages-badges"),
      html`<ul class="badges">
        ${items}
      </ul>`,
    );
  },
};

/** One badge: what it stands for, what it takes, and who holds it. */
export function badgePage(id: string, badge: Badge, view: View): Html {
  const { say } = view;
  return layout(
    {
      ...around(view, "badges", id),
      title: badge.name,
      description: badge.description,
      main: html`${picture(id, view)}
        <h1 class="branded">${own(badge.name, view)}</h1>
        ${prose(badge.description, "lede", view)} ${neighbors(badge, view)}
        ${section("criteria", say("pages-badge-criteria"), criteria(id, badge, view))}
        ${tellsOfPeople(view) && section("holders", say("pages-badge-holders"), holders(id, view))}
        ${badgeInReadme(id, badge, view)}`,
    },
    view,
  );
}

/** Of a tier: which one comes before it, and which one behind it. */
function neighbors({ tier }: Badge, view: View): Html | "" {
  if (!tier) return "";
  const { definitions, login, say } = view;
  const sentences = (
    [
      [-1, "after"],
      [1, "next"],
    ] as const
  ).flatMap(([by, which]) =>
    Object.entries(definitions.badges)
      .filter(([, { tier: other }]) => other?.of === tier.of && other.place === tier.place + by)
      .map(([id, { name }]) => {
        const badge = html`<a href="${to(view, login, "badges", id)}">${own(name, view)}</a>`;
        return woven({ badge }, (slots) => say(`pages-badge-${which}`, slots));
      }),
  );
  return html`<p>${sentences.map((one, index) => (index === 0 ? one : html` ${one}`))}</p>`;
}

/** A badge's picture: its name is beside it. */
export function picture(id: string, view: View, size = 96): Html {
  const src = path(view.login, "badges", id, "image");
  return html`<img
    class="badge"
    src="${src}"
    alt=""
    width="${size}"
    height="${size}"
    loading="lazy"
  />`;
}

function holders(id: string, view: View): Html {
  const { say, recognised } = view;
  const { people: count = 0, page } = recognised;
  if (count === 0) return html`<p class="soft">${say("pages-badge-nobody")}</p>`;
  const people = say("pages-badge-people", { count });
  const words = { before: say("pages-badge-before"), behind: say("pages-badge-behind") };
  return html`<p>${page > 1 ? say("pages-badge-page", { people, page }) : people}</p>
    ${recognitionList(view)} ${turning(path(view.login, "badges", id), recognised, words, view)}
    ${howToClaim(id, view)}`;
}

/** Tells whoever holds the badge that it can be shown elsewhere, where it would be signed. */
function howToClaim(id: string, view: View): Html | "" {
  const { say, signs } = view;
  if (!signs) return "";
  const pieces = {
    command: html`<code>/claim ${id}</code>`,
    checked: html`<a href="${to(view, "verify")}">${say("pages-badge-claim-checked")}</a>`,
  };
  return html`<p class="soft claim">
    ${woven(pieces, (slots) => say("pages-badge-claim", slots))}
  </p>`;
}

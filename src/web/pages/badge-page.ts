import { html } from "hono/html";
import { printCondition } from "../../core/condition/index.ts";
import { counted } from "../../core/text.ts";
import type { Badge, Stage } from "../../definitions/types.ts";
import { layout } from "./layout.ts";
import { type Html, addressOf, home, path } from "./link.ts";
import type { PageKind } from "./page-kind.ts";
import { prose } from "./prose.ts";
import { recognitionList } from "./recognition-list.ts";
import { turning } from "./turning.ts";
import { section } from "./section.ts";
import { type Shown, entry } from "./shown.ts";
import { source } from "./source.ts";

const WORDS = { before: "Later ones", behind: "Earlier ones" };
/** So many stand on one page. */
const MOST_HOLDERS = 50;

/** Badges, and the list of them. */
export const badges: PageKind = {
  folder: "badges",
  wants: (badge, page) => ({ recognised: { badge, page, most: MOST_HOLDERS } }),
  page(id, shown) {
    const badge = entry(shown.definitions.badges, id);
    return badge && badgePage(id, badge, shown);
  },
  section({ definitions, login }) {
    const list = Object.entries(definitions.badges);
    if (list.length === 0) return "";
    return html`<section aria-labelledby="badges">
      <h2 id="badges">Badges</h2>
      <ul class="badges">
        ${list.map(
          ([id, { name }]) => html`<li><a href="${path(login, "badges", id)}">${name}</a></li> `,
        )}
      </ul>
    </section>`;
  },
};

/** One badge: what it stands for, what it takes, and who holds it. */
export function badgePage(id: string, badge: Badge, shown: Shown): Html {
  const organization = shown.definitions.settings.organization;
  return layout({
    title: badge.name,
    description: badge.description,
    address: addressOf(path(shown.login, "badges", id), shown),
    crumbs: [
      { href: "/", name: "Waymark" },
      { href: home(shown.login), name: organization },
    ],
    source: source(shown),
    main: html`<h1>${badge.name}</h1>
      ${prose(badge.description, "lede")}
      ${section("criteria", "What it takes", criteria(id, badge, shown))}
      ${section("holders", "Who holds it", holders(id, shown))}`,
  });
}

function criteria(id: string, badge: Badge, shown: Shown): Html {
  const own = badge.when
    ? [html`Whoever has ${printCondition(badge.when, shown.definitions)} gets it.`]
    : [];
  const nominated = badge.nominated ? [html`People are nominated for it.`] : [];
  const ways = [...own, ...nominated, ...stagesThatGive(id, shown)];
  if (ways.length === 0) return html`<p>Nothing gives it at the moment.</p>`;
  return html`<ul class="plain">
    ${ways.map((way) => html`<li>${way}</li>`)}
  </ul>`;
}

function stagesThatGive(id: string, shown: Shown): readonly Html[] {
  return Object.values(shown.definitions.pathways).flatMap(({ name, stages }) =>
    stages
      .filter(({ recognise }) => recognise?.badge === id)
      .map((stage) => given(stage, name, shown)),
  );
}

function given(stage: Stage, pathway: string, shown: Shown): Html {
  const takes = printCondition(stage.when, shown.definitions);
  return html`It comes with the stage <strong>${stage.name}</strong> of ${pathway}, which takes
    ${takes}.`;
}

function holders(id: string, shown: Shown): Html {
  const { people = 0, page } = shown.recognised;
  if (people === 0) return html`<p class="soft">Nobody yet. The first one could be you.</p>`;
  return html`<p>${counted(people, "person", "people")}${page > 1 ? `, page ${page}` : ""}.</p>
    ${recognitionList(shown)} ${turning(path(shown.login, "badges", id), shown.recognised, WORDS)}`;
}

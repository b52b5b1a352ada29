import { html } from "hono/html";
import type { Community } from "../../definitions/types.ts";
import { asText } from "../../words/shown.ts";
import { communityCard } from "./community-card.ts";
import { everything } from "./crumbs.ts";
import { layout } from "./layout.ts";
import * as kinds from "./kinds.ts";
import { type Html, addressOf, home, to } from "./link.ts";
import { own } from "./own.ts";
import type { PageKind } from "./page-kind.ts";
import { account } from "./people.ts";
import { recognitionList } from "./recognition-list.ts";
import { section } from "./section.ts";
import type { Wants } from "./shown.ts";
import { source } from "./source.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Everybody who was recognised lately, and how many belong where. */
export const ORGANIZATION_WANTS: Wants = { members: "all", recognised: { most: 20 } };

/** An organisation: its communities, and what it is celebrating. */
export function organizationPage(view: View): Html {
  const { definitions, login, say } = view;
  const name = definitions.settings.organization;
  const all = Object.entries(definitions.communities);
  const github = woven({ account: account(login, view) }, (slots) =>
    say("pages-organization-account", slots),
  );
  return layout(
    {
      title: name,
      description: say("pages-organization-description", { organization: asText(name) }),
      address: addressOf(home(login), view),
      crumbs: [everything(view)],
      source: source(view),
      main: html`<h1>${own(name, view)}</h1>
        <p class="lede">${say("pages-organization-lede")}</p>
        <p class="soft small">${github}</p>
        ${communities(
          all.filter((one) => !isRetired(one)),
          view,
        )}
        ${celebrations(view)} ${sections(view)} ${retired(all.filter(isRetired), view)}`,
    },
    view,
  );
}

type Named = readonly [id: string, community: Community];

function isRetired([, { status }]: Named): boolean {
  return status === "retired";
}

function communities(list: readonly Named[], view: View): Html {
  const { say } = view;
  const cards = html`<ul class="cards">
    ${list.map(([id, community]) => html`<li>${communityCard(id, community, view)}</li> `)}
  </ul>`;
  const none = html`<p class="soft">${say("pages-communities-none")}</p>`;
  return section("communities", say("pages-communities"), list.length > 0 ? cards : none);
}

/** What else has pages of its own. */
function sections(view: View): readonly (Html | "")[] {
  return Object.values(kinds).map(({ section: of }: PageKind) => of?.(view) ?? "");
}

function celebrations(view: View): Html {
  const { recognised, say } = view;
  const none = html`<p class="soft">${say("pages-recognition-none")}</p>`;
  const list = recognised.list.length > 0 ? recognitionList(view) : none;
  return section("recognition", say("pages-recognition"), list);
}

function retired(list: readonly Named[], view: View): Html | "" {
  if (list.length === 0) return "";
  const items = list.map(([id, community]) => {
    const name = own(community.name, view, community);
    return html`<li><a href="${to(view, view.login, "communities", id)}">${name}</a></li> `;
  });
  return section(
    "retired",
    view.say("pages-retired"),
    html`<ul class="plain">
      ${items}
    </ul>`,
  );
}

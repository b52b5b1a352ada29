import { html } from "hono/html";
import type { Community } from "../../definitions/types.ts";
import { communityCard } from "./community-card.ts";
import { layout } from "./layout.ts";
import * as kinds from "./kinds.ts";
import { type Html, addressOf, home, path } from "./link.ts";
import type { PageKind } from "./page-kind.ts";
import { account } from "./people.ts";
import { recognitionList } from "./recognition-list.ts";
import type { Shown, Wants } from "./shown.ts";
import { source } from "./source.ts";

/** Everybody who was recognised lately, and how many belong where. */
export const ORGANIZATION_WANTS: Wants = { members: "all", recognised: { most: 20 } };

/** An organisation: its communities, and what it is celebrating. */
export function organizationPage(shown: Shown): Html {
  const { definitions, login } = shown;
  const name = definitions.settings.organization;
  const all = Object.entries(definitions.communities);
  return layout({
    title: name,
    description: `Communities of practice at ${name}, and recent recognition.`,
    address: addressOf(home(login), shown),
    crumbs: [{ href: "/", name: "Waymark" }],
    source: source(shown),
    main: html`<h1>${name}</h1>
      <p class="lede">
        People here share what they do in communities of practice, and grow in them. Find yours.
      </p>
      <p class="soft small">${account(login, shown)} on GitHub</p>
      ${communities(
        all.filter(([, community]) => community.status !== "retired"),
        shown,
      )}
      ${celebrations(shown)} ${sections(shown)}
      ${retired(
        all.filter(([, community]) => community.status === "retired"),
        shown,
      )}`,
  });
}

type Named = readonly (readonly [id: string, community: Community])[];

function communities(list: Named, shown: Shown): Html {
  const cards = html`<ul class="cards">
    ${list.map(([id, community]) => html`<li>${communityCard(id, community, shown)}</li> `)}
  </ul>`;
  return html`<section aria-labelledby="communities">
    <h2 id="communities">Communities</h2>
    ${list.length > 0 ? cards : html`<p class="soft">There are none yet.</p>`}
  </section>`;
}

/** What else has pages of its own. */
function sections(shown: Shown): readonly (Html | "")[] {
  return Object.values(kinds).map(({ section }: PageKind) => section?.(shown) ?? "");
}

function celebrations(shown: Shown): Html {
  const { list } = shown.recognised;
  const none = html`<p class="soft">
    Nobody has been recognised yet. The first one could be you.
  </p>`;
  return html`<section aria-labelledby="recognition">
    <h2 id="recognition">Recent recognition</h2>
    ${list.length > 0 ? recognitionList(shown) : none}
  </section>`;
}

function retired(list: Named, shown: Shown): Html | "" {
  if (list.length === 0) return "";
  return html`<section aria-labelledby="retired">
    <h2 id="retired">Retired communities</h2>
    <ul class="plain">
      ${list.map(
        ([id, { name }]) =>
          html`<li><a href="${path(shown.login, "communities", id)}">${name}</a></li> `,
      )}
    </ul>
  </section>`;
}

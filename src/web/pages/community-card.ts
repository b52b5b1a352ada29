import { html } from "./html.ts";
import type { Community } from "../../definitions/types.ts";
import { shortened } from "../../words/shown.ts";
import { cardJoining } from "./join.ts";
import { leadFaces } from "./leads.ts";
import { type Html, to } from "./link.ts";
import { comingUp } from "./meetings.ts";
import { own } from "./own.ts";
import { statusMark } from "./status.ts";
import type { View } from "./view.ts";

/** So much of its purpose fits into a line or two. */
const LINE = 100;

/** A community at a glance: what for, when it meets next, who leads, how to join. More stands on its own page. */
export function communityCard(id: string, community: Community, view: View): Html {
  const { name, purpose } = community;
  const next = comingUp(community, view);
  const link = html`<a href="${to(view, view.login, "communities", id)}"
    >${own(name, view, community)}</a
  >`;
  const line = purpose && html`<p class="purpose">${own(firstLine(purpose), view, community)}</p>`;
  return html`<article class="card">
    <h3>${link}${statusMark(community, view)}</h3>
    ${line} ${next && html`<p class="when">${next}</p>`}
    <div class="foot">${leadFaces(community, view)} ${cardJoining(id, community, view)}</div>
  </article>`;
}

function firstLine(purpose: string): string {
  const [first = ""] = purpose.trim().split(/\n\s*\n/);
  const line = first.replaceAll(/\s+/g, " ");
  const short = shortened(line, LINE);
  // No word is cut in two, where there are spaces between words.
  return short === line ? line : short.replace(/\s\S*…$/, " …");
}

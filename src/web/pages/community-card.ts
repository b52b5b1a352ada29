import { html } from "hono/html";
import type { Community } from "../../definitions/types.ts";
import { joining } from "./join.ts";
import { leads } from "./leads.ts";
import { type Html, to } from "./link.ts";
import { soonest } from "./meetings.ts";
import { memberCount } from "./members.ts";
import { own } from "./own.ts";
import { prose } from "./prose.ts";
import { statusMark } from "./status.ts";
import type { View } from "./view.ts";

/** A community at a glance: what for, who leads, when it meets next, how to join. */
export function communityCard(id: string, community: Community, view: View): Html {
  const { name, purpose } = community;
  const { say } = view;
  const next = soonest(community, view);
  const meets =
    next &&
    html`<div>
      <dt>${say("pages-card-meets")}</dt>
      <dd>${next}</dd>
    </div>`;
  const link = html`<a href="${to(view, view.login, "communities", id)}"
    >${own(name, view, community)}</a
  >`;
  return html`<article class="card">
    <h3>${link}${statusMark(community, view)}</h3>
    ${prose(purpose, "purpose", view, community)}
    <dl class="terms">
      <div>
        <dt>${say("pages-card-leads")}</dt>
        <dd>${leads(community, view)}</dd>
      </div>
      ${meets}
      <div>
        <dt>${say("pages-card-people")}</dt>
        <dd>${memberCount(id, view)}</dd>
      </div>
    </dl>
    ${joining(community, view)}
  </article>`;
}

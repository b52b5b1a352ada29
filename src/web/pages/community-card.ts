import { html } from "hono/html";
import type { Community } from "../../definitions/types.ts";
import { joining } from "./join.ts";
import { leads } from "./leads.ts";
import { type Html, path } from "./link.ts";
import { meetings } from "./meetings.ts";
import { memberCount } from "./members.ts";
import { prose } from "./prose.ts";
import type { Shown } from "./shown.ts";
import { statusMark } from "./status.ts";

/** A community at a glance: what for, who leads, when it meets, how to join. */
export function communityCard(id: string, community: Community, shown: Shown): Html {
  const { name, purpose } = community;
  const meets = community.meetings?.length
    ? html`<div>
        <dt>Meets</dt>
        <dd>${meetings(community, shown)}</dd>
      </div>`
    : "";
  return html`<article class="card">
    <h3><a href="${path(shown.login, "communities", id)}">${name}</a>${statusMark(community)}</h3>
    ${prose(purpose, "purpose")}
    <dl class="terms">
      <div>
        <dt>Led by</dt>
        <dd>${leads(community, shown)}</dd>
      </div>
      ${meets}
      <div>
        <dt>People</dt>
        <dd>${memberCount(id, shown)}</dd>
      </div>
    </dl>
    ${joining(community, shown)}
  </article>`;
}

import { html } from "hono/html";
import { section } from "../../../src/web/pages/section.ts";
import type { Page } from "./layout.ts";
import { person } from "./pieces.ts";
import type { Site } from "./site.ts";

/** A team with everybody in it; `undefined` where there is none. */
export function teamPage(site: Site, slug: string): Page | undefined {
  const { hub, organization, say } = site;
  const team = hub.state.teams.get(slug.toLowerCase());
  if (!team) return undefined;
  const members = [...team.members.keys()];
  return {
    title: team.name,
    crumbs: [[`/${organization}`, organization]],
    main: html`<p class="lede">${team.description ?? ""}</p>
      ${section(
        "members",
        say("emulated-members"),
        members.length === 0
          ? html`<p class="soft">${say("emulated-no-members")}</p>`
          : html`<ul class="plain">
              ${members.map((login) => html`<li>${person(login, site)}</li> `)}
            </ul>`,
      )}`,
  };
}

import { html } from "hono/html";
import { section } from "../../../src/web/pages/section.ts";
import { invitationOf } from "../state.ts";
import type { Page } from "./layout.ts";
import { person } from "./pieces.ts";
import type { Site } from "./site.ts";

/** The organization: its repositories, teams and people. */
export function organizationPage(site: Site): Page {
  const { say, hub, organization, repositories } = site;
  const { roles, teams, logins } = hub.state;
  const invited = [...logins.values()].filter((login) => invitationOf(hub.state, login));
  return {
    title: hub.options.organization.name ?? organization,
    crumbs: [],
    main: html`${section(
      "repositories",
      say("emulated-repositories"),
      html`<ul class="threads">
        ${repositories.map(
          ({ full_name: full, name, description, private: secret }) =>
            html`<li>
              <p>
                <a href="/${full}">${name}</a>
                ${secret ? html`<span class="tag">${say("emulated-private")}</span>` : ""}
              </p>
              <p class="soft small">${description ?? ""}</p>
            </li> `,
        )}
      </ul>`,
    )}
    ${section(
      "teams",
      say("emulated-teams"),
      html`<ul class="threads">
        ${[...teams.values()].map(
          ({ slug, name, description }) =>
            html`<li>
              <p><a href="/orgs/${organization}/teams/${slug}">${name}</a></p>
              <p class="soft small">${description ?? ""}</p>
            </li> `,
        )}
      </ul>`,
    )}
    ${section(
      "people",
      say("emulated-people"),
      html`<ul class="plain">
        ${[...roles].map(
          ([login, role]) =>
            html`<li>
              ${person(login, site)}
              <span class="soft"
                >${say(role === "admin" ? "emulated-owner" : "emulated-member")}</span
              >
            </li> `,
        )}
      </ul>`,
    )}
    ${
      invited.length === 0
        ? ""
        : section(
            "invited",
            say("emulated-invited"),
            html`<ul class="plain">
              ${invited.map((login) => html`<li>${person(login, site)}</li> `)}
            </ul>`,
          )
    }`,
  };
}

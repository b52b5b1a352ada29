import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { section } from "../../../src/web/pages/section.ts";
import { printed } from "../../../src/words/printed.ts";
import { ours } from "../../../src/words/shown.ts";
import type { Page } from "./layout.ts";
import { labelRules, threadList } from "./pieces.ts";
import type { Site } from "./site.ts";

/** A person by their login; `undefined` where nobody is called so. */
export function personPage(site: Site, name: string): Page | undefined {
  const { hub, say } = site;
  const login = hub.state.logins.get(name.toLowerCase());
  if (login === undefined) return undefined;
  const organization = ours(site.organization);
  const role = hub.state.roles.get(login) ?? "guest";
  const standing = ({ admin: "owner", member: "member", guest: "guest" } as const)[role];
  const teams = [...hub.state.teams.values()].filter((team) => team.members.has(login));
  return account(
    site,
    login,
    html`<p class="lede">${say(`emulated-is-${standing}`, { organization })}</p>
      ${
        teams.length === 0
          ? ""
          : section(
              "teams",
              say("emulated-teams-of"),
              html`<ul class="plain">
                ${teams.map(
                  (team) =>
                    html`<li>
                      <a href="/orgs/${site.organization}/teams/${team.slug}">${team.name}</a>
                    </li> `,
                )}
              </ul>`,
            )
      }`,
  );
}

/** The App's own page; `undefined` where it is called otherwise. */
export function appPage(site: Site, slug: string): Page | undefined {
  const { hub, say } = site;
  if (slug !== hub.options.app.slug) return undefined;
  const organization = ours(site.organization);
  const is = hub.state.installed ? "emulated-is-app" : "emulated-is-app-not-yet";
  return account(site, `${slug}[bot]`, html`<p class="lede">${say(is, { organization })}</p>`);
}

/** What an account opened, under what is known of it. */
function account(site: Site, login: string, about: Html): Page {
  const name = login.replace(/\[bot\]$/, "");
  const theirs = [...site.threads].map(
    ([where, all]) => [where, all.filter(({ user }) => user.login === login)] as const,
  );
  const opened = theirs.filter(([, all]) => all.length > 0);
  return {
    title: name,
    crumbs: [[`/${site.organization}`, site.organization]],
    style: labelRules(opened.flatMap(([, all]) => all.flatMap(({ labels }) => labels))),
    main: html`${about}
    ${section(
      "opened",
      site.say("emulated-opened-by", { person: printed(name) }),
      opened.length === 0
        ? html`<p class="soft">${site.say("emulated-none-yet")}</p>`
        : html`${opened.map(
            ([where, all]) =>
              html`<h3><a href="/${where}">${where}</a></h3>
                ${threadList(where, all, site)}`,
          )}`,
    )}`,
  };
}

import { html } from "./html.ts";
import { isLocal, type PersonId } from "../../core/person.ts";
import { type Html, link, to } from "./link.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { type Shown as Organization, githubOf } from "./shown.ts";
import type { View } from "./view.ts";

/** Somebody by the login they have now, linked to their page. */
export function person(id: PersonId, view: View): Html {
  const login = view.logins[id];
  return login ? personLink(login, view) : html`${personInWords(id, view)}`;
}

/** Somebody by their login, linked to the page about them that they wanted, or else to their own on GitHub. */
export function personLink(login: string, view: View): Html {
  if (!view.published.has(login.toLowerCase())) return account(login, view);
  return html`<a href="${to(view, view.login, "people", login)}">@${login}</a>`;
}

/** The same without a link. */
export function personInWords(id: PersonId, { logins, say }: View): Shown {
  const login = logins[id];
  if (login) return asText(`@${login}`);
  return say(isLocal(id) ? "pages-somebody-local" : "pages-somebody");
}

/** A GitHub account by its login. */
export function account(login: string, shown: Organization): Html {
  return link(accountPage(login, shown), `@${login}`);
}

/** Where somebody's own page on GitHub is. */
export function accountPage(login: string, shown: Organization): string {
  return `${githubOf(shown)}/${encodeURIComponent(login)}`;
}

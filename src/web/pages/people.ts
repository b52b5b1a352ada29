import { html } from "hono/html";
import { isLocal, type PersonId } from "../../core/person.ts";
import { type Html, link } from "./link.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { type Shown as Organization, githubOf } from "./shown.ts";
import type { View } from "./view.ts";

/** Somebody by the login they have now, linked to their page on GitHub. */
export function person(id: PersonId, view: View): Html {
  const login = view.logins[id];
  return login ? account(login, view) : html`${personInWords(id, view)}`;
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

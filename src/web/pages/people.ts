import { html } from "hono/html";
import type { PersonId } from "../../core/person.ts";
import { type Html, link } from "./link.ts";
import { type Shown, githubOf } from "./shown.ts";
import type { View } from "./view.ts";

/** Somebody by the login they have now, linked to their page on GitHub. */
export function person(id: PersonId, view: View): Html {
  const login = view.logins[id];
  if (login) return account(login, view);
  const isLocal = id.startsWith("local:");
  return html`${view.say(isLocal ? "pages-somebody-local" : "pages-somebody")}`;
}

/** A GitHub account by its login. */
export function account(login: string, shown: Shown): Html {
  return link(accountPage(login, shown), `@${login}`);
}

/** Where somebody's own page on GitHub is. */
export function accountPage(login: string, shown: Shown): string {
  return `${githubOf(shown)}/${encodeURIComponent(login)}`;
}

import { html } from "hono/html";
import type { PersonId } from "../../core/person.ts";
import { type Html, link } from "./link.ts";
import { type Shown, githubOf } from "./shown.ts";

/** Somebody by the login they have now, linked to their page on GitHub. */
export function person(id: PersonId, shown: Shown): Html {
  const login = shown.logins[id];
  if (login) return account(login, shown);
  return html`${id.startsWith("local:") ? "somebody without a GitHub account" : "somebody"}`;
}

/** A GitHub account by its login. */
export function account(login: string, shown: Shown): Html {
  return link(`${githubOf(shown)}/${encodeURIComponent(login)}`, `@${login}`);
}

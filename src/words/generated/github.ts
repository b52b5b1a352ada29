// Generated from locales/*/github.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Github {
  readonly "github-not-opted-in": Record<never, never>;
  readonly "github-rights": { readonly right: Shown | number; readonly repository: Shown | number; };
  readonly "github-role": { readonly role: Shown | number; };
  readonly "github-says": { readonly words: Shown | number; };
  readonly "github-login-lost": { readonly login: Shown | number; };
}

export const github = topic<Github>({
  en: "github-not-opted-in = neither its description nor its parent team's says “managed by Waymark”\ngithub-rights = it has { $right } rights in { $repository }\ngithub-role = it has the organization role { $role }\ngithub-says = GitHub says: { $words }\ngithub-login-lost = nobody has the login { $login } anymore, or somebody else has it now\n",
  es: "github-not-opted-in = ni su descripción ni la de su equipo superior dicen «managed by Waymark»\ngithub-rights = tiene permisos de { $right } en { $repository }\ngithub-role = tiene el rol de organización { $role }\ngithub-says = GitHub dice: { $words }\ngithub-login-lost = ya nadie usa la cuenta { $login }, o ahora la usa otra persona\n",
});

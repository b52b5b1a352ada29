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
  en: [{"id":"github-not-opted-in","value":"neither its description nor its parent team's says “managed by Waymark”","attributes":{}},{"id":"github-rights","value":["it has ",{"type":"var","name":"right"}," rights in ",{"type":"var","name":"repository"}],"attributes":{}},{"id":"github-role","value":["it has the organization role ",{"type":"var","name":"role"}],"attributes":{}},{"id":"github-says","value":["GitHub says: ",{"type":"var","name":"words"}],"attributes":{}},{"id":"github-login-lost","value":["nobody has the login ",{"type":"var","name":"login"}," anymore, or somebody else has it now"],"attributes":{}}],
  es: [{"id":"github-not-opted-in","value":"ni su descripción ni la de su equipo superior dicen “managed by Waymark”","attributes":{}},{"id":"github-rights","value":["tiene permisos de ",{"type":"var","name":"right"}," en ",{"type":"var","name":"repository"}],"attributes":{}},{"id":"github-role","value":["tiene el rol de organización ",{"type":"var","name":"role"}],"attributes":{}},{"id":"github-says","value":["GitHub dice: ",{"type":"var","name":"words"}],"attributes":{}},{"id":"github-login-lost","value":["ya nadie usa la cuenta ",{"type":"var","name":"login"},", o ahora la usa otra persona"],"attributes":{}}],
});

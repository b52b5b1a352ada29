import { html } from "hono/html";
import { type Html, link } from "./link.ts";
import { type Shown, githubOf } from "./shown.ts";

/** Where what a page shows comes from, so that whoever sees a mistake can mend it. */
export function source(shown: Shown): Html | undefined {
  const { home } = shown;
  if (!home) return undefined;
  const repo = `${encodeURIComponent(home.owner)}/${encodeURIComponent(home.name)}`;
  return html`Described in ${link(`${githubOf(shown)}/${repo}`, `${home.owner}/${home.name}`)},
  where a pull request changes it.`;
}

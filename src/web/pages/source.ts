import { html } from "hono/html";
import { type Html, link } from "./link.ts";
import { githubOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Where what a page shows comes from, so that whoever sees a mistake can mend it. */
export function source(view: View): Html | undefined {
  const { home, say } = view;
  if (!home) return undefined;
  const repo = `${encodeURIComponent(home.owner)}/${encodeURIComponent(home.name)}`;
  const repository = link(`${githubOf(view)}/${repo}`, html`${home.owner}/${home.name}`);
  return woven({ repository }, (slots) => say("pages-source", slots));
}

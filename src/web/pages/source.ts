import { html } from "./html.ts";
import { dayIn } from "../../core/time.ts";
import { longDay } from "../../words/calendar.ts";
import { type Html, link } from "./link.ts";
import { githubOf, tellsOfPeople, zoneOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Where what a page shows comes from, so that whoever sees a mistake can mend it; of a copy, from when. */
export function source(view: View): Html | undefined {
  const { home, say, copy } = view;
  if (!copy) return home && madeFrom(home, view);
  const day = longDay(dayIn(copy.asOf ?? view.now, zoneOf(view)), view.voice);
  const asOf = say(tellsOfPeople(view) ? "pages-as-of" : "pages-as-of-definitions", { day });
  return home ? html`${madeFrom(home, view)} ${asOf}` : html`${asOf}`;
}

function madeFrom(home: NonNullable<View["home"]>, view: View): Html {
  const repo = `${encodeURIComponent(home.owner)}/${encodeURIComponent(home.name)}`;
  const repository = link(`${githubOf(view)}/${repo}`, html`${home.owner}/${home.name}`);
  return woven({ repository }, (slots) => view.say("pages-source", slots));
}

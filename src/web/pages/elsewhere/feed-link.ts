import { html } from "../html.ts";
import { addressOf, asking, chosenBy, type Html, path } from "../link.ts";
import { tellsOfPeople } from "../shown.ts";
import type { View } from "../view.ts";

/** Where a feed reader finds who was recognised lately; nothing where nobody knows. */
export function feedAddress(view: View): string | undefined {
  if (!tellsOfPeople(view)) return undefined;
  const way = path(view.login, "recognition.atom");
  return (addressOf(way, view) ?? way) + asking(chosenBy(view));
}

/** Tells people of it. */
export function feedLink(view: View): Html | "" {
  const address = feedAddress(view);
  if (address === undefined) return "";
  return html`<p class="turning"><a href="${address}">${view.say("pages-feed-follow")}</a></p>`;
}

import { html } from "../html.ts";
import type { Community } from "../../../definitions/types.ts";
import { asking, chosenBy, type Html } from "../link.ts";
import { sleeps } from "../../../directory/next-meeting.ts";
import type { View } from "../view.ts";
import { calendarPath } from "./routes.ts";

/** Takes a community's meetings into somebody's calendar: once, or for as long as they follow it. */
export function calendarLinks(id: string, community: Community, view: View): Html | "" {
  const { say, login, pages } = view;
  if (sleeps(community) || !community.meetings?.length) return "";
  const file = calendarPath(login, id);
  // Only where people reach us under a name of the web can a calendar ask again.
  const follow = pages?.startsWith("https://") === true && `webcal${pages.slice(5)}${file}`;
  return html`<p class="calendar">
    <a href="${file}${asking(chosenBy(view))}">${say("pages-calendar")}</a>
    ${follow && html`<a href="${follow}">${say("pages-calendar-follow")}</a>`}
  </p>`;
}

/** The same for all communities. */
export function allMeetings(view: View): Html | "" {
  const { say, login, definitions } = view;
  const some = Object.values(definitions.communities).some(
    (one) => !sleeps(one) && one.meetings?.length,
  );
  return some
    ? html`<p>
        <a href="${calendarPath(login)}${asking(chosenBy(view))}">${say("pages-calendar-all")}</a>
      </p>`
    : "";
}

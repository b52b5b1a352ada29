import { html } from "hono/html";
import { type Instant, dayIn } from "../../core/time.ts";
import type { Community, Meeting } from "../../definitions/types.ts";
import { clockTime, longDay, weekdayName } from "../../core/dates.ts";
import { type Html, link, webAddress } from "./link.ts";
import { meetingWords } from "../../directory/meetings.ts";
import { type NextMeeting, nextMeeting } from "./next-meeting.ts";
import { type Shown, zoneOf } from "./shown.ts";

/** A community's meetings in words, each with its next date while the community is awake. */
export function meetings(community: Community, shown: Shown): Html {
  const list = community.meetings ?? [];
  const awake = community.status !== "dormant" && community.status !== "retired";
  return html`<ul class="plain">
    ${list.map((meeting) => html`<li>${one(meeting, awake, shown)}</li>`)}
  </ul>`;
}

function one(meeting: Meeting, awake: boolean, shown: Shown): Html {
  const zone = meeting.timezone ?? zoneOf(shown);
  const next = awake ? nextMeeting(meeting, shown.now, zone) : undefined;
  const words = meetingWords(meeting, zone);
  return html`<strong>${meeting.name}</strong>
    ${words && html`<br />${words}`}${next && html`<br />Next: ${date(next, zone)}`}${door(meeting)}`;
}

function date({ day, at }: NextMeeting, zone: string): Html {
  const long = `${weekdayName(day)}, ${longDay(day)}`;
  if (at === undefined) return html`<time datetime="${day}">${long}</time>`;
  return html`<time datetime="${at}">${long}, ${clockTime(at, zone)}</time>
    <span class="soft small">(${universal(day, at)})</span>`;
}

/** For everybody elsewhere; with the weekday where it is another one there. */
function universal(day: string, at: Instant): string {
  const there = dayIn(at, "UTC");
  return `${clockTime(at, "UTC")} UTC${there === day ? "" : ` on ${weekdayName(there)}`}`;
}

function door(meeting: Meeting): Html | "" {
  if (meeting.url === undefined) return "";
  const text = webAddress(meeting.url) ? `Where it meets: ${meeting.name}` : meeting.url;
  return html`<br />${link(meeting.url, text)}`;
}

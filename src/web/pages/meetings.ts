import { html } from "./html.ts";
import { type Instant, dayIn } from "../../core/time.ts";
import type { Community, Meeting } from "../../definitions/types.ts";
import { meetingWords } from "../../directory/meetings.ts";
import {
  type NextMeeting,
  nextOf,
  sleeps,
  soonest,
  whereItIs,
} from "../../directory/next-meeting.ts";
import { clockTime, fullDay, weekdayName } from "../../words/calendar.ts";
import { asText, ours, type Shown } from "../../words/shown.ts";
import { type Html, link, webAddress } from "./link.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** A community's meetings in words, each with its next date; of one that sleeps, what is left of them. Empty where there is nothing to say. */
export function meetings(community: Community, view: View): Html | "" {
  const { meetings: all = [] } = community;
  const list = sleeps(community) ? all.filter(leftSomething) : all;
  if (list.length === 0) return "";
  return html`<ul class="plain spaced">
    ${list.map((meeting) => html`<li>${one(meeting, community, view)}</li> `)}
  </ul>`;
}

function leftSomething({ archive, recordings }: Meeting): boolean {
  return archive !== undefined || recordings !== undefined;
}

/** The meeting of a community that comes first from now on; empty where none is planned. */
export function comingUp(community: Community, view: View): Html | "" {
  const first = soonest(community, view.definitions.settings, view.now);
  if (!first) return "";
  const { meeting, zone, next } = first;
  return html`${own(meeting.name, view, community)}<br />${date(next, zone, view)}`;
}

function one(meeting: Meeting, community: Community, view: View): Html {
  const { settings } = view.definitions;
  const zone = whereItIs(meeting, settings);
  const next = nextOf(meeting, community, settings, view.now);
  const words = sleeps(community) ? "" : meetingWords(meeting, zone, view.voice);
  return html`<strong>${own(meeting.name, view, community)}</strong>
    ${words && html`<br />${words}`}${next && html`<br />${coming(next, zone, view)}`}${doors(meeting, community, view)}`;
}

function coming(next: NextMeeting, zone: string, view: View): Html {
  return woven({ when: date(next, zone, view) }, (slots) => view.say("pages-meeting-next", slots));
}

function date({ day: short, at }: NextMeeting, zone: string, { say, voice }: View): Html {
  const day = fullDay(short, voice);
  if (at === undefined) return html`<time datetime="${short}">${day}</time>`;
  const when = say("pages-meeting-when", { day, time: clockTime(at, zone, voice) });
  return html`<time datetime="${at}">${when}</time>
    <span
      class="soft small"
      data-at="${at}"
      data-zone="${zone}"
      data-words="${say("pages-meeting-yours", { time: ours("{}") })}"
      >${universal(short, at, { say, voice })}</span
    >`;
}

/** For everybody elsewhere; with the weekday where it is another one there. */
function universal(day: string, at: Instant, { say, voice }: Pick<View, "say" | "voice">): Shown {
  const time = clockTime(at, "UTC", voice);
  const there = dayIn(at, "UTC");
  if (there === day) return say("pages-meeting-utc", { time });
  return say("pages-meeting-utc-day", { time, weekday: weekdayName(there, voice) });
}

/** Where to join it while it takes place, and where its notes, recordings and calendar are. */
function doors(meeting: Meeting, community: Community, view: View): readonly Html[] {
  const { url, archive, recordings, calendar } = meeting;
  const name = asText(meeting.name);
  const awake = !sleeps(community);
  const all = [
    ["link", awake ? url : undefined],
    ["notes", archive],
    ["recordings", recordings],
    ["calendar", awake ? calendar : undefined],
  ] as const;
  return all.flatMap(([what, address]) =>
    address === undefined
      ? []
      : [html`<br />${door(address, view.say(`pages-meeting-${what}`, { meeting: name }))}`],
  );
}

/** Where a link cannot be one, people still see the address. */
function door(address: string, words: Shown): Html {
  return link(address, webAddress(address) ? words : address);
}

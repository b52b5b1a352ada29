import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { woven, wovenList } from "../../../src/web/pages/woven.ts";
import { clockTime, longDay } from "../../../src/words/calendar.ts";
import type { Issue, Label } from "../shapes.ts";
import { type Site, personPath, threadPath } from "./site.ts";

/** Somebody by their login, linked to their page. */
export function person(login: string, site: Site): Html {
  const path = personPath(site, login);
  const name = login.replace(/\[bot\]$/, "");
  const bot = login.endsWith("[bot]")
    ? html` <span class="tag">${site.say("emulated-bot")}</span>`
    : "";
  return path ? html`<a class="who" href="${path}">${name}</a>${bot}` : html`<b>${name}</b>${bot}`;
}

/** A moment as people write it. */
export function moment(at: string, { voice, say }: Site): Html {
  const day = longDay(at.slice(0, 10), voice);
  const time = clockTime(at, "UTC", voice);
  return html`<time datetime="${at}">${say("emulated-at", { day, time })}</time>`;
}

/** The same behind what somebody did; on the day on which a thread began, its time is enough. */
export function when(at: string, began: string, site: Site): Html {
  const isSameDay = at.slice(0, 10) === began.slice(0, 10);
  const time = clockTime(at, "UTC", site.voice);
  const short = html`<time datetime="${at}">${time}</time>`;
  return html`<span class="when">· ${isSameDay ? short : moment(at, site)}</span>`;
}

/** A label in its color; `labelRules` has the rule that colors it. */
export function label({ name, color, description }: Label): Html {
  return html`<span class="label color-${colorOf(color)}" title="${description ?? ""}"
    >${name}</span
  >`;
}

export function labels(all: readonly Label[], { voice }: Site): Html {
  return wovenList(all.map(label), voice, "and");
}

function colorOf(color: string): string {
  return /^[\da-f]{6}$/i.test(color) ? color.toLowerCase() : "ededed";
}

/** Colors of labels, in black or white letters, whichever can be read; a style of its own would break the policy. */
export function labelRules(all: readonly Label[]): string {
  const colors = [...new Set(all.map(({ color }) => colorOf(color)))];
  return colors
    .map((color) => `.color-${color} { background: #${color}; color: ${ink(color)}; }`)
    .join("\n");
}

function ink(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.179 ? "#000000" : "#ffffff";
}

/** Whether a thread is open, and how it came to its end. */
export function state(
  { state: now, state_reason: reason, pull_request: pull }: Issue,
  { say }: Site,
): Html {
  const merged = (pull as { readonly merged_at?: string | null } | undefined)?.merged_at;
  if (now === "open") return html`<span class="state open">${say("emulated-state-open")}</span>`;
  if (merged) return html`<span class="state merged">${say("emulated-state-merged")}</span>`;
  if (pull) return html`<span class="state stopped">${say("emulated-state-closed")}</span>`;
  if (reason === "not_planned")
    return html`<span class="state stopped">${say("emulated-state-not-planned")}</span>`;
  return html`<span class="state merged">${say("emulated-state-completed")}</span>`;
}

/** Threads, one a line. */
export function threadList(fullName: string, all: readonly Issue[], site: Site): Html {
  const { say } = site;
  if (all.length === 0) return html`<p class="soft">${say("emulated-none-yet")}</p>`;
  return html`<ul class="threads">
    ${all.map((one) => row(fullName, one, site))}
  </ul>`;
}

function row(fullName: string, one: Issue, site: Site): Html {
  const { say } = site;
  const opened = woven(
    { person: person(one.user.login, site), at: moment(one.created_at, site) },
    (slots) => say("emulated-opened", slots),
  );
  return html`<li>
    <p>
      ${state(one, site)}
      <a href="${threadPath(site, fullName, one.number)}">${one.title}</a>
      <span class="soft">#${one.number}</span> ${one.labels.map((each) => html`${label(each)} `)}
    </p>
    <p class="soft small">
      ${opened}${one.pull_request ? "" : html` · ${say("emulated-comments", { count: one.comments })}`}
    </p>
  </li> `;
}

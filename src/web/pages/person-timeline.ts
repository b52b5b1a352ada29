import { html } from "./html.ts";
import { plainType } from "../../core/contribution-type.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { givenName, type Total, wayBehind } from "../../core/pages.ts";
import { highestAtOnce } from "../../core/tiers.ts";
import { dayIn, type Instant } from "../../core/time.ts";
import { longDay } from "../../words/calendar.ts";
import { communityLink } from "./glance.ts";
import { type Html, to } from "./link.ts";
import { own } from "./own.ts";
import type { Portrait, Year } from "./portrait.ts";
import { stageOf } from "./recognition.ts";
import { section } from "./section.ts";
import { entry, zoneOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Something that somebody reached on a day. */
interface Step {
  readonly at: Instant;
  readonly what: Html;
  /** Where all facts behind it are, if there are any. */
  readonly behind?: Html | "";
}

/** So many steps are told of one person; badges and stages stand elsewhere on the page, too. */
const MOST_STEPS = 100;

/** What somebody did and reached, year by year, the last one first. */
export function timeline(portrait: Portrait, view: View): Html | "" {
  const zone = zoneOf(view);
  const steps = stepsOf(portrait, view).slice(0, MOST_STEPS);
  const byYear = Map.groupBy(steps, ({ at }) => dayIn(at, zone).slice(0, 4));
  const counted = new Map(portrait.years.map((one) => [one.year, one]));
  const years = [...new Set([...byYear.keys(), ...counted.keys()])].toSorted().toReversed();
  if (years.length === 0) return "";
  const parts = years.map(
    (year) =>
      html`<h3>${year}</h3>
        ${counts(counted.get(year), view)} ${list(byYear.get(year) ?? [], view)} `,
  );
  const { say } = view;
  const scope = counted.size > 0 && html`<p class="soft small">${say("pages-portrait-scope")}</p>`;
  const all = counted.size > 0 && everything(portrait, view);
  return section("timeline", say("pages-portrait-timeline"), html`${parts} ${all} ${scope}`);
}

/** Leads to each single contribution; copies have no such pages. */
function everything(portrait: Portrait, view: View): Html | "" {
  if (view.copy) return "";
  const way = wayTo({ kind: "contributions" }, portrait, view);
  return html`<p class="onward"><a href="${way}">${view.say("pages-portrait-all")}</a></p>`;
}

/** Leads to the facts that something rests on; of what, to those who cannot see where it stands. */
function factsOf(
  total: Total,
  count: number,
  name: string,
  portrait: Portrait,
  view: View,
): Html | "" {
  if (count === 0 || view.copy) return "";
  return html`<a class="small" href="${wayTo(total, portrait, view)}"
    >${view.say("pages-evidence", { count })}<span class="unseen">: ${name}</span></a
  >`;
}

function wayTo(total: Total, { person }: Portrait, view: View): string {
  return to(view, view.login, "people", view.logins[person] ?? "", ...wayBehind(total));
}

function list(steps: readonly Step[], view: View): Html | "" {
  if (steps.length === 0) return "";
  return html`<ol class="record">
    ${steps.map(({ at, what, behind = "" }) => {
      const day = longDay(dayIn(at, zoneOf(view)), view.voice);
      return html`<li>
        <p>${what}</p>
        <time datetime="${at}">${day}</time>
        ${behind}
      </li> `;
    })}
  </ol>`;
}

/** How much of what, as a table that reads like a list. */
function counts(year: Year | undefined, view: View): Html | "" {
  if (!year) return "";
  const { say, definitions, voice } = view;
  const rows = [...year.types].map(
    ([type, count]) =>
      html`<tr>
        <th scope="row">${plainType(type, definitions.settings.types, voice)}</th>
        <td>${say("pages-number", { count })}</td>
      </tr> `,
  );
  return html`<table class="counts">
    <caption>
      ${say("pages-portrait-contributions", { count: year.count })}
    </caption>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** Where they joined, what they reached, and what they received; the last first. */
function stepsOf(portrait: Portrait, view: View): readonly Step[] {
  const { memberships, stages, awards, past } = portrait;
  const { definitions, login, say } = view;
  const joined = memberships
    .filter(({ community }) => entry(definitions.communities, community))
    .map(({ community, since }) => ({
      at: since,
      what: woven({ community: communityLink(community, view) }, (slots) =>
        say("pages-portrait-joined", slots),
      ),
    }));
  const reached = stages.flatMap(({ pathway, stage, at, evidence }) => {
    const known = stageOf(pathway, stage, definitions);
    const where = entry(definitions.pathways, pathway);
    if (!known || !where) return [];
    const pieces = {
      stage: html`<strong>${own(known.name, view)}</strong>`,
      pathway: html`<span class="soft">(${own(where.name, view)})</span>`,
    };
    const total: Total = { kind: "stage", pathway, stage };
    const behind = factsOf(total, evidence.length, known.name, portrait, view);
    return [{ at, what: woven(pieces, (slots) => say("pages-portrait-reached", slots)), behind }];
  });
  const everHeld = [...awards, ...past.map(({ award }) => award)];
  const received = highestAtOnce(everHeld, definitions).flatMap((award) => {
    const { badge: id, at, evidence } = award;
    const badge = entry(definitions.badges, id);
    if (!badge) return [];
    const words = own(withYears(badge.name, [award]), view);
    const name = html`<a href="${to(view, login, "badges", id)}">${words}</a>`;
    const total: Total = { kind: "badge", called: givenName(award) };
    const behind = factsOf(total, evidence.length, badge.name, portrait, view);
    const what = woven({ badge: name }, (slots) => say("pages-portrait-received", slots));
    return [{ at, what, behind }];
  });
  return [...received, ...reached, ...joined].toSorted((a, b) => b.at.localeCompare(a.at));
}

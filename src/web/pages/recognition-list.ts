import { html } from "./html.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { givenName, type Total, wayBehind } from "../../core/pages.ts";
import { dayIn } from "../../core/time.ts";
import { longDay } from "../../words/calendar.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { evidence } from "./evidence.ts";
import { type Html, to } from "./link.ts";
import { own } from "./own.ts";
import { person, personInWords } from "./people.ts";
import { type Recognised, stageOf } from "./recognition.ts";
import { entry, zoneOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Who was recognised for what and when, each with the evidence behind it. */
export function recognitionList(view: View): Html {
  return html`<ol class="record">
    ${view.recognised.list.map((item) => html`<li>${row(item, view)}</li> `)}
  </ol>`;
}

function row(item: Recognised, view: View): Html {
  const day = longDay(dayIn(item.at, zoneOf(view)), view.voice);
  return html`<p>${what(item, view)}</p>
    <time datetime="${item.at}">${day}</time>
    ${evidence(item.evidence, about(item, view), view, allOf(item, view))}`;
}

/** Where all facts behind it are, of whoever has a page; copies have none. */
function allOf({ person: id, stage, badge, year }: Recognised, view: View): string | undefined {
  const login = view.logins[id];
  if (login === undefined || view.copy || !view.published.has(login.toLowerCase()))
    return undefined;
  const total: Total = stage
    ? { kind: "stage", ...stage }
    : { kind: "badge", called: givenName({ badge: badge ?? "", year }) };
  return to(view, view.login, "people", login, ...wayBehind(total));
}

function what(item: Recognised, view: View): Html {
  const { person: id, stage, badge = "" } = item;
  const { say } = view;
  const received = { person: person(id, view), badge: badgeLink(item, view) };
  if (!stage) return woven(received, (slots) => say("pages-received", slots));
  const where = entry(view.definitions.pathways, stage.pathway)?.name ?? stage.pathway;
  const reached = {
    person: received.person,
    stage: html`<strong>${own(stageName(stage, view), view)}</strong>`,
    pathway: html`<span class="soft">(${own(where, view)})</span>`,
  };
  if (badge === "") return woven(reached, (slots) => say("pages-reached", slots));
  return woven({ ...reached, ...received }, (slots) => say("pages-reached-received", slots));
}

/** The same without links. */
export function inWords(item: Recognised, view: View): Shown {
  const { person: id, stage, badge = "" } = item;
  const { say, definitions } = view;
  const received = {
    person: personInWords(id, view),
    badge: asText(withYears(entry(definitions.badges, badge)?.name ?? badge, [item])),
  };
  if (!stage) return say("pages-received", received);
  const where = entry(definitions.pathways, stage.pathway)?.name ?? stage.pathway;
  const reached = {
    person: received.person,
    stage: asText(stageName(stage, view)),
    pathway: asText(`(${where})`),
  };
  return badge === ""
    ? say("pages-reached", reached)
    : say("pages-reached-received", { ...reached, ...received });
}

function badgeLink({ badge: id = "", ...item }: Recognised, view: View): Html {
  const badge = entry(view.definitions.badges, id);
  if (!badge) return html`<strong>${withYears(id, [item])}</strong>`;
  const name = own(withYears(badge.name, [item]), view);
  return html`<a href="${to(view, view.login, "badges", id)}">${name}</a>`;
}

function stageName({ pathway, stage }: NonNullable<Recognised["stage"]>, view: View): string {
  return stageOf(pathway, stage, view.definitions)?.name ?? stage;
}

function about({ person: id, stage, badge = "" }: Recognised, view: View): Shown {
  const { say, logins, definitions } = view;
  const name = stage ? stageName(stage, view) : (entry(definitions.badges, badge)?.name ?? badge);
  const login = logins[id];
  const who = login === undefined ? say("pages-somebody") : asText(login);
  return say("pages-evidence-about", { who, what: asText(name) });
}

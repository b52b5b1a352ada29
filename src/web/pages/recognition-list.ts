import { html } from "hono/html";
import { dayIn } from "../../core/time.ts";
import { longDay } from "../../core/dates.ts";
import { type Ledger, evidence } from "./evidence.ts";
import { type Html, path } from "./link.ts";
import { person } from "./people.ts";
import { type Recognised, stageOf } from "./recognition.ts";
import { type Shown, entry, zoneOf } from "./shown.ts";

/** Who was recognised for what and when, each with the evidence behind it. */
export function recognitionList(shown: Shown): Html {
  const { list, evidence: ledger } = shown.recognised;
  return html`<ol class="record">
    ${list.map((item) => html`<li>${row(item, ledger, shown)}</li> `)}
  </ol>`;
}

function row(item: Recognised, ledger: Ledger, shown: Shown): Html {
  const day = dayIn(item.at, zoneOf(shown));
  return html`<p>${person(item.person, shown)} ${what(item, shown)}</p>
    <time datetime="${item.at}">${longDay(day)}</time>
    ${evidence(item.evidence, about(item, shown), ledger, shown)}`;
}

function what({ stage, badge }: Recognised, shown: Shown): Html {
  const got = badge === undefined ? "" : html`received the badge ${badgeLink(badge, shown)}`;
  if (!stage) return html`${got}`;
  const { pathways } = shown.definitions;
  const name = stageName(stage, shown);
  const where = entry(pathways, stage.pathway)?.name ?? stage.pathway;
  return html`reached <strong>${name}</strong>
    <span class="soft">(${where})</span>${got && html` and ${got}`}`;
}

function badgeLink(id: string, shown: Shown): Html {
  const badge = entry(shown.definitions.badges, id);
  if (!badge) return html`<strong>${id}</strong>`;
  return html`<a href="${path(shown.login, "badges", id)}">${badge.name}</a>`;
}

function stageName({ pathway, stage }: { pathway: string; stage: string }, shown: Shown): string {
  return stageOf(pathway, stage, shown.definitions)?.name ?? stage;
}

function about({ person: id, stage, badge }: Recognised, shown: Shown): string {
  const name = stage
    ? stageName(stage, shown)
    : (entry(shown.definitions.badges, badge ?? "")?.name ?? badge);
  return `${shown.logins[id] ?? "somebody"}, ${name}`;
}

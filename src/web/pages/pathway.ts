import { html } from "./html.ts";
import { lengthWords } from "../../core/condition/length.ts";
import { GRACE } from "../../core/ledger/staying.ts";
import { oneOf } from "../../core/roles.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import type { Shown } from "../../words/shown.ts";
import { takes } from "./condition.ts";
import { funnel } from "./funnel.ts";
import { inCode } from "./in-code.ts";
import { type Html, to } from "./link.ts";
import { own } from "./own.ts";
import { pathwayDrawing } from "./pathway-drawing.ts";
import { prose } from "./prose.ts";
import { entry } from "./shown.ts";
import { peopleAt } from "./stage-counts.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** A pathway with its stages in order, each in plain words: what it takes and what it brings. */
export function pathwayTrail(id: string, pathway: Pathway, view: View): Html {
  const least = pathway["minimum-contribution"];
  return html`<div class="pathway" id="pathway-${id}">
    <h3>${own(pathway.name, view)}</h3>
    ${variant(pathway, view)} ${prose(pathway.description, "purpose", view)}
    ${least && html`<p class="soft">${view.say("pages-pathway-counts")} ${own(least, view)}</p>`}
    ${pathwayDrawing(id, pathway, view)}
    <ol class="trail">
      ${pathway.stages.map((stage) => html`<li>${one(id, stage, view)}</li> `)}
    </ol>
    ${funnel(id, pathway, view)}
  </div>`;
}

/** Of which pathway it is a variant. */
function variant({ extends: id = "" }: Pathway, view: View): Html | "" {
  const core = entry(view.definitions.pathways, id);
  if (!core) return "";
  const name = own(core.name, view);
  const words = woven({ core: name }, (slots) => view.say("pages-pathway-variant", slots));
  return html`<p class="soft">${words}</p>`;
}

function one(pathway: string, stage: Stage, view: View): Html {
  const { say } = view;
  const { name, when, confirm, next } = stage;
  const people = peopleAt(pathway, stage.id, view);
  return html`<h4>${own(name, view)}</h4>
    ${people && html`<p class="soft small">${people}</p>`}
    ${labelled(say("pages-stage-takes"), takes(when, view))}
    ${confirm && labelled(say("pages-stage-confirms"), inCode(oneOf(confirm, view.voice)))}
    ${brings(stage, view)} ${goesOn(stage, view)}
    ${next && labelled(say("pages-stage-next"), own(next, view))}`;
}

/** What it goes on asking for, and how long there is until it rests. */
function goesOn({ "stays-while": asked, grace = GRACE }: Stage, view: View): Html | "" {
  if (!asked) return "";
  const length = lengthWords(grace, view.voice);
  const rest = html`<span class="soft">${view.say("pages-stage-rests", { length })}</span>`;
  return labelled(view.say("pages-stage-stays"), html`${takes(asked, view)} ${rest}`);
}

function labelled(label: Shown, what: Html | string): Html {
  return html`<p><span class="soft">${label}</span> ${what}</p>`;
}

function brings({ recognise }: Stage, view: View): Html | "" {
  const id = recognise?.badge;
  if (id === undefined) return "";
  const name = entry(view.definitions.badges, id)?.name ?? id;
  const badge = html`<a href="${to(view, view.login, "badges", id)}">${own(name, view)}</a>`;
  return html`<p>${woven({ badge }, (slots) => view.say("pages-stage-badge", slots))}</p>`;
}

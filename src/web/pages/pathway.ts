import { html } from "hono/html";
import { printCondition } from "../../core/condition/index.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import { type Html, path } from "./link.ts";
import { prose } from "./prose.ts";
import { roleWords } from "./roles.ts";
import { type Shown, entry } from "./shown.ts";

/** A pathway with its stages in order, each in plain words: what it takes and what it brings. */
export function pathwayTrail(id: string, pathway: Pathway, shown: Shown): Html {
  const least = pathway["minimum-contribution"];
  return html`<div class="pathway" id="pathway-${id}">
    <h3>${pathway.name}</h3>
    ${prose(pathway.description, "purpose")}
    ${least && html`<p class="soft">What counts as a contribution: ${least}</p>`}
    <ol class="trail">
      ${pathway.stages.map((stage) => html`<li>${one(stage, shown)}</li> `)}
    </ol>
  </div>`;
}

function one(stage: Stage, shown: Shown): Html {
  const confirm = stage.confirm && html`<p>Then ${roleWords(stage.confirm)} says yes.</p>`;
  return html`<h4>${stage.name}</h4>
    <p>
      <span class="soft">What it takes:</span> ${printCondition(stage.when, shown.definitions)}.
    </p>
    ${confirm}${brings(stage, shown)}
    ${stage.next && html`<p><span class="soft">What comes next:</span> ${stage.next}</p>`}`;
}

function brings({ recognise }: Stage, shown: Shown): Html | "" {
  const badge = recognise?.badge;
  if (badge === undefined) return "";
  const name = entry(shown.definitions.badges, badge)?.name ?? badge;
  return html`<p>
    <span class="soft">It brings the badge</span>
    <a href="${path(shown.login, "badges", badge)}">${name}</a>
  </p>`;
}

import { html } from "./html.ts";
import { printCondition } from "../../core/condition/index.ts";
import type { Pathway, Stage } from "../../definitions/types.ts";
import { asText, joined, shortened } from "../../words/shown.ts";
import type { Html } from "./link.ts";
import { peopleAt } from "./stage-counts.ts";
import type { View } from "./view.ts";

// In the picture's own units, about a pixel each.
const WIDTH = 340;
const HIGH = 96;
const TOP = 26;
const LEFT = 24;
/** How far the trail winds to the right. */
const WIND = 40;
const NAME = 30;
const WORDS = 36;

/** A pathway as a trail that winds upwards from its first stage: what leads on, and how many people are where. The same stands beside it in words. */
export function pathwayDrawing(id: string, pathway: Pathway, view: View): Html {
  // The first stage is at the foot.
  const stages = pathway.stages.toReversed();
  const height = stages.length * HIGH;
  const names = stages.toReversed().map(({ name }) => asText(name));
  const label = view.say("pages-pathway-drawn", {
    pathway: asText(pathway.name),
    stages: joined(names, ", "),
  });
  return html`<svg
    class="drawing"
    viewBox="0 0 ${WIDTH} ${height}"
    width="${WIDTH}"
    height="${height}"
    role="img"
    aria-label="${label}"
  >
    <path class="way" d="${trail(stages.length)}" />
    ${stages.map((stage, index) => mark(stage, index, { id, last: stages.length - 1, view }))}
  </svg>`;
}

function across(index: number): number {
  return LEFT + (index % 2) * WIND;
}

function down(index: number): number {
  return TOP + index * HIGH;
}

/** One curve from each stage to the next. */
function trail(count: number): string {
  const curves = Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const [from, to] = [index, index + 1];
    const half = down(from) + HIGH / 2;
    return `C${across(from)} ${half} ${across(to)} ${half} ${across(to)} ${down(to)}`;
  });
  return [`M${across(0)} ${down(0)}`, ...curves].join("");
}

interface Place {
  readonly id: string;
  readonly last: number;
  readonly view: View;
}

function mark(stage: Stage, index: number, { id, last, view }: Place): Html {
  const [x, y] = [across(index), down(index)];
  const text = x + 24;
  const people = peopleAt(id, stage.id, view);
  const count = people && html`<text class="count" x="${text}" y="${y + 15}">${people}</text>`;
  const needs = printCondition(stage.when, view.definitions, view.voice).replaceAll("`", "");
  return html`<g>
    <circle class="${index === 0 ? "summit" : "stage"}" cx="${x}" cy="${y}" r="13" />
    <text class="number" x="${x}" y="${y + 5}" text-anchor="middle">${last - index + 1}</text>
    <text class="name" x="${text}" y="${y - 3}">${shortened(stage.name, NAME)}</text>
    ${count}
    <text class="needs" x="${text}" y="${y + (people ? 33 : 15)}">${shortened(needs, WORDS)}</text>
  </g> `;
}

import { html } from "./html.ts";
import type { Pathway } from "../../definitions/types.ts";
import { asText, shortened, type Shown } from "../../words/shown.ts";
import { type Bar, bars } from "./bars.ts";
import { LEAST } from "./few.ts";
import { figures } from "./figures.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import { tellsOfPeople } from "./shown.ts";
import { countAt } from "./stage-counts.ts";
import type { View } from "./view.ts";

/** How many people came how far on a pathway, and how long it took them, as a chart and as a table; nothing where they are few, or nobody knows. */
export function funnel(id: string, pathway: Pathway, view: View): Html | "" {
  if (!tellsOfPeople(view)) return "";
  const rows = rowsOf(id, pathway, view);
  if (rows.every(({ ever }) => ever.least === 0)) return "";
  const { say } = view;
  const name = asText(pathway.name);
  return html`<h4 class="funnel">${say("pages-funnel")}</h4>
    <p class="soft small">${say("pages-funnel-how", { least: LEAST })}</p>
    ${bars(rows.map(bar), say("pages-funnel-drawn", { pathway: name }), "above")}
    ${table(rows, name, view)}`;
}

/** Few are drawn alike, however many. */
function bar({ name, ever }: Row): Bar {
  const count = Math.max(1, ever.least);
  return { name: asText(shortened(name, NAME)), pieces: [{ kind: 0, count }] };
}

function table(rows: readonly Row[], pathway: Shown, view: View): Html {
  const { say } = view;
  return figures(
    {
      title: say("pages-funnel-of", { pathway }),
      heads: HEADS.map((head) => say(`pages-funnel-${head}`)),
      rows: rows.map(({ name, ever, here, days }) => [
        own(name, view),
        everWords(ever, view),
        hereWords(here, view),
        days === undefined ? "–" : timeWords(days, view),
      ]),
    },
    view,
  );
}

/** So long a name has room on a phone. */
const NAME = 40;

const HEADS = ["stage", "ever", "here", "time"] as const;

/** How many people ever reached a stage, as far as it follows from what is told of those who stand there now or further on. */
interface Ever {
  readonly least: number;
  /** Of so many stages it is only told that few stand there. */
  readonly untold: number;
}

interface Row {
  readonly name: string;
  readonly ever: Ever;
  readonly here: number | undefined;
  /** What it took half of them at most since the stage before. */
  readonly days: number | undefined;
}

/**
 * All who stand at a stage or further on once reached it. Nothing is told that could not be added up
 * from what is told already: the difference of two sums would tell of few.
 */
function rowsOf(id: string, { stages }: Pathway, view: View): readonly Row[] {
  const here = stages.map((stage) => countAt(id, stage.id, view));
  return stages.map(({ id: stage, name }, index) => {
    const on = here.slice(index);
    const least = on.reduce<number>((sum, count = 0) => sum + count, 0);
    const untold = on.filter((count) => count === undefined).length;
    return { name, ever: { least, untold }, here: here[index], days: medianOf(id, stage, view) };
  });
}

/** Of few, nobody is told how long it took them. */
function medianOf(pathway: string, stage: string, { steps }: View): number | undefined {
  const some = steps.filter((one) => one.pathway === pathway && one.stage === stage);
  const all = sumOf(some);
  if (all < LEAST) return undefined;
  return some.find((_, index) => sumOf(some.slice(0, index + 1)) >= all / 2)?.days;
}

function sumOf(steps: View["steps"]): number {
  return steps.reduce((sum, { count }) => sum + count, 0);
}

function everWords({ least, untold }: Ever, { say }: View): Shown {
  if (least === 0) return say("pages-few", { least: untold * (LEAST - 1) + 1 });
  return say(untold === 0 ? "pages-number" : "pages-at-least", { count: least });
}

function hereWords(count: number | undefined, { say }: View): Shown {
  if (count === undefined) return say("pages-few", { least: LEAST });
  return say("pages-number", { count });
}

const WEEK = 7;
const MONTH = 30.44;

function timeWords(days: number, { say }: View): Shown {
  if (days <= 2 * WEEK) return say("pages-funnel-days", { count: days });
  if (days < 2 * MONTH) return say("pages-funnel-weeks", { count: Math.round(days / WEEK) });
  return say("pages-funnel-months", { count: Math.round(days / MONTH) });
}

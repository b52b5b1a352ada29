import { html } from "./html.ts";
import { printCondition } from "../../core/condition/index.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Badge, Condition, Stage } from "../../definitions/types.ts";
import { pages } from "../../words/generated/pages.ts";
import { asText, joined, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { takes } from "./condition.ts";
import type { Html } from "./link.ts";
import { own } from "./own.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** A way to get a badge. */
type Way =
  | { readonly by: "condition" | "yearly" | "lasting"; readonly when: Condition }
  | { readonly by: keyof typeof NOMINATED }
  | { readonly by: "stage"; readonly stage: Stage; readonly pathway: string };

const NOMINATED = {
  nomination: "pages-badge-nominated",
  "own-nomination": "pages-badge-nominated-own",
  "yearly-nomination": "pages-badge-nominated-yearly",
  "yearly-own-nomination": "pages-badge-nominated-own-yearly",
} as const;

function waysTo(id: string, badge: Badge, { pathways }: Definitions): readonly Way[] {
  const stages = Object.values(pathways).flatMap(({ name, stages: all }) =>
    all
      // A badge for a time says itself how long.
      .filter(({ recognise }) => !badge.while && recognise?.badge === id)
      .map((stage) => ({ by: "stage", stage, pathway: name }) as const),
  );
  return [
    ...(badge.when ? [{ by: badge.each ? "yearly" : "condition", when: badge.when } as const] : []),
    ...(badge.while ? [{ by: "lasting", when: badge.while } as const] : []),
    ...(badge.nominated ? [{ by: nominating(badge) }] : []),
    ...stages,
  ];
}

function nominating(badge: Badge): keyof typeof NOMINATED {
  const which = badge["self-nomination"] ? "own-nomination" : "nomination";
  return badge.each ? `yearly-${which}` : which;
}

/** What a badge takes, as a page shows it. */
export function criteria(id: string, badge: Badge, view: View): Html {
  const ways = waysTo(id, badge, view.definitions);
  if (ways.length === 0) return html`<p>${view.say("pages-badge-nothing")}</p>`;
  return html`<ul class="plain">
    ${ways.map((way) => html`<li>${shown(way, view)}</li>`)}
  </ul>`;
}

function shown(way: Way, view: View): Html | string {
  const { say } = view;
  switch (way.by) {
    case "condition":
      return woven({ what: takes(way.when, view) }, (slots) => say("pages-badge-when", slots));
    case "yearly":
      return woven({ what: takes(way.when, view) }, (slots) => say("pages-badge-yearly", slots));
    case "lasting":
      return woven({ what: takes(way.when, view) }, (slots) => say("pages-badge-while", slots));
    case "nomination":
    case "own-nomination":
    case "yearly-nomination":
    case "yearly-own-nomination":
      return say(NOMINATED[way.by]);
    case "stage": {
      const pieces = {
        stage: html`<strong>${own(way.stage.name, view)}</strong>`,
        pathway: own(way.pathway, view),
        what: takes(way.stage.when, view),
      };
      return woven(pieces, (slots) => say("pages-badge-stage", slots));
    }
  }
}

/** The same in Markdown, as the organisation speaks. */
export function criteriaInWords(
  id: string,
  badge: Badge,
  definitions: Definitions,
  voice: Voice,
): Shown {
  const ways = waysTo(id, badge, definitions);
  if (ways.length === 0) return pages(voice)("pages-badge-nothing");
  return joined(ways.map((way) => written(way, definitions, voice)));
}

function written(way: Way, definitions: Definitions, voice: Voice): Shown {
  const say = pages(voice);
  switch (way.by) {
    case "condition":
      return say("pages-badge-when", { what: printCondition(way.when, definitions, voice) });
    case "yearly":
      return say("pages-badge-yearly", { what: printCondition(way.when, definitions, voice) });
    case "lasting":
      return say("pages-badge-while", { what: printCondition(way.when, definitions, voice) });
    case "nomination":
    case "own-nomination":
    case "yearly-nomination":
    case "yearly-own-nomination":
      return say(NOMINATED[way.by]);
    case "stage":
      return say("pages-badge-stage", {
        stage: asText(way.stage.name),
        pathway: asText(way.pathway),
        what: printCondition(way.stage.when, definitions, voice),
      });
  }
}

import { html } from "hono/html";
import type { Html } from "../../../src/web/pages/link.ts";
import { woven, wovenList } from "../../../src/web/pages/woven.ts";
import type { Deed } from "./happening.ts";
import { oneLine } from "./markdown.ts";
import { labels, person, when } from "./pieces.ts";
import type { Place } from "./references.ts";

/** What somebody did, in one line. */
export function deed(one: Deed, began: string, place: Place): Html {
  const { site } = place;
  return html`<p class="deed">
    ${lines(one, place).map((line) => html`${line} `)}${when(one.at, began, site)}
  </p>`;
}

const CLOSED: Readonly<
  Record<string, "emulated-closed-completed" | "emulated-closed-not-planned">
> = {
  completed: "emulated-closed-completed",
  not_planned: "emulated-closed-not-planned",
};

function lines(one: Deed, place: Place): readonly Html[] {
  const { site } = place;
  const { say, voice } = site;
  const who = person(one.who, site);
  switch (one.kind) {
    case "labels":
      return [labelled(one, place)];
    case "ticks": {
      const list = (all: readonly string[]) =>
        wovenList(
          all.map((text) => html`<q>${oneLine(text, place)}</q>`),
          voice,
          "and",
        );
      return [
        ...(one.ticked.length > 0
          ? [
              woven({ person: who, items: list(one.ticked) }, (slots) =>
                say("emulated-ticked", slots),
              ),
            ]
          : []),
        ...(one.cleared.length > 0
          ? [
              woven({ person: who, items: list(one.cleared) }, (slots) =>
                say("emulated-cleared", slots),
              ),
            ]
          : []),
      ];
    }
    case "renamed":
      return [
        woven(
          { person: who, before: html`<s>${one.before}</s>`, after: html`<b>${one.after}</b>` },
          (slots) => say("emulated-renamed", slots),
        ),
      ];
    case "assigned":
    case "unassigned":
      return [
        woven({ person: who, others: person(one.whom, site) }, (slots) =>
          say(`emulated-${one.kind}`, slots),
        ),
      ];
    case "pushed":
      return [
        woven({ person: who, commit: html`<code>${one.commit.slice(0, 7)}</code>` }, (slots) =>
          say("emulated-pushed", slots),
        ),
      ];
    case "closed":
      return [
        woven({ person: who }, (slots) =>
          say(CLOSED[one.reason ?? ""] ?? "emulated-closed", slots),
        ),
      ];
    default:
      return [woven({ person: who }, (slots) => say(`emulated-${one.kind}`, slots))];
  }
}

function labelled(
  { who, added, removed }: Extract<Deed, { kind: "labels" }>,
  { site }: Place,
): Html {
  const by = person(who, site);
  if (removed.length === 0)
    return woven({ person: by, labels: labels(added, site) }, (slots) =>
      site.say("emulated-labeled", slots),
    );
  if (added.length === 0)
    return woven({ person: by, labels: labels(removed, site) }, (slots) =>
      site.say("emulated-unlabeled", slots),
    );
  return woven(
    { person: by, labels: labels(added, site), others: labels(removed, site) },
    (slots) => site.say("emulated-relabeled", slots),
  );
}

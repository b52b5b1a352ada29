import { html } from "./html.ts";
import { rulesIn } from "../../core/ledger/by-rule.ts";
import { plainType } from "../../core/contribution-type.ts";
import type { RuleCounted } from "../../core/ledger/tally.ts";
import { type RuleInForce, standingOf } from "../../definitions/contribution-rule.ts";
import { EVENTS } from "../../health/events.ts";
import { waysTo } from "../../health/badges.ts";
import { longDay, monthsBetween } from "../../words/calendar.ts";
import { report } from "../../words/generated/report.ts";
import type { Shown } from "../../words/shown.ts";
import { dayIn } from "../../core/time.ts";
import { around } from "./around.ts";
import { areFew, LEAST } from "./few.ts";
import { layout } from "./layout.ts";
import { type Html, to } from "./link.ts";
import { own } from "./own.ts";
import { section } from "./section.ts";
import { type Came, zoneOf } from "./shown.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Where it is, below an organisation's own page. */
export const HEALTH = "health";

/** What came of rules, stages and badges, as far as everybody may know; nothing where nobody knows. */
export function healthPage(view: View): Html | undefined {
  const { came, say } = view;
  if (!came) return undefined;
  const title = say("pages-health");
  return layout(
    {
      ...around(view, HEALTH),
      title,
      description: say("pages-health-lede"),
      unlisted: true,
      main: html`<h1>${title}</h1>
        <p class="lede">${say("pages-health-lede")}</p>
        ${rules(came, view)} ${stages(came, view)} ${badges(came, view)}
        <p class="soft small why">${say("pages-health-how", { least: LEAST })}</p>`,
    },
    view,
  );
}

function list(rows: readonly (readonly [Html | string, Html | string])[]): Html {
  return html`<ul class="record">
    ${rows.map(
      ([name, outcome]) =>
        html`<li>
          <p>${name}</p>
          <p class="soft">${outcome}</p>
        </li> `,
    )}
  </ul>`;
}

function rules({ rules: counted }: Came, view: View): Html | "" {
  const { definitions, voice, say } = view;
  const all = rulesIn(definitions.settings);
  if (all.length === 0) return "";
  const rows = all.map((rule, index) => {
    const place = index + 1;
    const { type, on } = rule;
    const kind = plainType(type, definitions.settings.types, voice);
    const name = report(voice)("report-rule", { place, type: kind, on: EVENTS[on] });
    const found = counted.find((one) => one.rule === place);
    return [name, timely(rule, outcomeOf(found, view), view)] as const;
  });
  return section("rules", say("pages-health-rules"), list(rows));
}

/** What a rule counted, with when it was over, or only when it begins. */
function timely(rule: RuleInForce, outcome: Shown, { say, voice, now }: View): Shown {
  const standing = standingOf(rule, now);
  const { from = "", until = "" } = rule;
  if (standing === "over")
    return say("pages-health-rule-over", { outcome, day: longDay(until, voice) });
  return standing === "counts"
    ? outcome
    : say("pages-health-rule-to-come", { day: longDay(from, voice) });
}

function outcomeOf(counted: RuleCounted | undefined, { say, voice }: View): Shown {
  if (!counted) return say("pages-health-rule-nothing");
  const month = monthsBetween(counted.last, counted.last, voice);
  const count = areFew(counted.count)
    ? say("pages-few", { least: LEAST })
    : say("pages-number", { count: counted.count });
  return say("pages-health-rule", { count, month });
}

function stages({ reached }: Came, view: View): readonly Html[] {
  const { definitions, say } = view;
  return Object.entries(definitions.pathways).map(([id, pathway]) => {
    const rows = pathway.stages.map((stage) => {
      const anybody = reached.get(id)?.has(stage.id);
      const outcome = say(anybody ? "pages-health-stage-reached" : "pages-health-stage-nobody");
      return [own(stage.name, view), outcome] as const;
    });
    const heading = woven({ pathway: own(pathway.name, view) }, (slots) =>
      say("pages-health-stages", slots),
    );
    return section(`stages-${id}`, heading, list(rows));
  });
}

function badges({ given }: Came, view: View): Html | "" {
  const { definitions, say, voice } = view;
  const all = Object.entries(definitions.badges);
  if (all.length === 0) return "";
  const ways = waysTo(definitions);
  const rows = all.map(([id, badge]) => {
    const name = html`<a href="${to(view, view.login, "badges", id)}">${own(badge.name, view)}</a>`;
    const at = given.get(id);
    const day = at === undefined ? undefined : longDay(dayIn(at, zoneOf(view)), voice);
    const outcome =
      day === undefined ? say("pages-health-badge-nobody") : say("pages-health-badge", { day });
    const trouble = ways.has(id) ? "" : html`<br />${say("pages-badge-nothing")}`;
    return [name, html`${outcome}${trouble}`] as const;
  });
  return section("badges", say("pages-badges"), list(rows));
}

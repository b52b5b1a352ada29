import { html } from "./html.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { awardName } from "../../core/pages.ts";
import { dayIn } from "../../core/time.ts";
import { longDay } from "../../words/calendar.ts";
import { asText } from "../../words/shown.ts";
import { around } from "./around.ts";
import { picture } from "./badge-page.ts";
import { criteria } from "./criteria.ts";
import { folded } from "./evidence.ts";
import { layout } from "./layout.ts";
import { type Html, path, to } from "./link.ts";
import { own } from "./own.ts";
import { person } from "./people.ts";
import { prose } from "./prose.ts";
import { section } from "./section.ts";
import { type ClaimedAward, entry, zoneOf } from "./shown.ts";
import { turning } from "./turning.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** An award that its holder wants to be seen: of what badge, whose, since when and why, and how to check it. */
export function awardPage(shown: ClaimedAward, credential: string | undefined, view: View): Html {
  const { say } = view;
  const { award, claim } = shown;
  const badge = entry(view.definitions.badges, claim.badge);
  const name = withYears(badge?.name ?? claim.badge, [claim]);
  const login = view.logins[award.person];
  return layout(
    {
      ...around(view, "awards", awardName(award.person, claim.badge, claim.year)),
      title: login === undefined ? name : `${name} · @${login}`,
      description: badge?.description ?? name,
      main: html`${badge && picture(claim.badge, view)}
        <h1${badge && html` class="branded"`}>${own(name, view)}</h1>
        <p class="lede">${given(shown, view)}</p>
        ${badge && prose(badge.description, "soft", view)}
        ${shown.state === "ended" && html`<p class="notice">${say("pages-award-ended")}</p>`}
        ${badge && section("criteria", say("pages-badge-criteria"), criteria(claim.badge, badge, view))}
        ${why(shown, view)}
        ${credential && section("check", say("pages-award-check"), check(shown, credential, view))}`,
    },
    view,
  );
}

function given({ award, claim, state }: ClaimedAward, view: View): Html {
  const { definitions, say, voice, login } = view;
  const day = longDay(dayIn(award.at, zoneOf(view)), voice);
  const badge = entry(definitions.badges, claim.badge);
  const pieces = {
    person: person(award.person, view),
    badge: badge
      ? html`<a href="${to(view, login, "badges", claim.badge)}"
          >${own(withYears(badge.name, [claim]), view)}</a
        >`
      : html`<strong>${claim.badge}</strong>`,
    organization: own(definitions.settings.organization, view),
    day: html`<time datetime="${award.at}">${day}</time>`,
  };
  const which = state === "stands" ? "pages-award-stands" : "pages-award-given";
  return woven(pieces, (slots) => say(which, slots));
}

function why(shown: ClaimedAward, view: View): Html | "" {
  const { award, claim, evidence: behind, list } = shown;
  if (award.evidence.length === 0) return "";
  const { say, definitions } = view;
  const about = withYears(entry(definitions.badges, claim.badge)?.name ?? claim.badge, [claim]);
  const known = { ...view, recognised: { ...view.recognised, evidence: behind } };
  const facts = folded(list, asText(about), known, { count: award.evidence.length });
  const words = { before: say("pages-behind-before"), behind: say("pages-behind-behind") };
  const name = awardName(award.person, claim.badge, claim.year);
  const turns = turning(path(view.login, "awards", name), shown, words, view);
  return section("why", say("pages-award-why"), html`${facts} ${turns}`);
}

/** The credential itself, and a button that checks it right here. */
function check({ claim }: ClaimedAward, credential: string, view: View): Html {
  const { say, login } = view;
  const file = path(login, "awards", `${awardName(claim.person, claim.badge, claim.year)}.jwt`);
  const links = {
    file: html`<a href="${file}">${say("pages-award-file")}</a>`,
    here: html`<a href="${to(view, "verify")}">${say("pages-award-here")}</a>`,
  };
  return html`<p>${woven(links, (slots) => say("pages-award-how", slots))}</p>
    <form class="fields" method="post" action="${to(view, "verify")}">
      <input type="hidden" name="credential" value="${credential}" />
      <button class="button" type="submit">${say("pages-award-check-now")}</button>
    </form>`;
}

import { html } from "./html.ts";
import type { Told } from "../../open-badges/check.ts";
import { dayIn } from "../../core/time.ts";
import { longDay } from "../../words/calendar.ts";
import { asText, shortened, type Shown } from "../../words/shown.ts";
import { everything } from "./crumbs.ts";
import { layout } from "./layout.ts";
import { type Html, link, to } from "./link.ts";
import type { Reader } from "./reader.ts";
import { woven } from "./woven.ts";

/** What came of checking a credential. */
export type Verdict =
  | {
      readonly kind:
        | "ended"
        | "no-badge"
        | "tampered"
        | "taken-back"
        | "too-long"
        | "unconfirmed"
        | "unknown-key"
        | "unreadable";
    }
  | { readonly kind: "foreign"; readonly issuer: string }
  | { readonly kind: "stands"; readonly told: Told; readonly zone: string };

/** Where anybody checks a credential, and what came of it. */
export function verifyPage(verdict: Verdict | undefined, address: string, reader: Reader): Html {
  const { say } = reader;
  const title = say("pages-verify-title");
  return layout(
    {
      title,
      description: say("pages-verify-lede"),
      address,
      crumbs: [everything(reader)],
      main: html`<h1>${title}</h1>
        <p class="lede">${say("pages-verify-lede")}</p>
        ${verdict && outcome(verdict, reader)}
        <form class="fields" method="post" action="${to(reader, "verify")}">
          <p>
            <label for="credential">${say("pages-verify-label")}</label>
            <span class="soft small" id="hint">${say("pages-verify-hint")}</span>
            <textarea
              id="credential"
              name="credential"
              rows="7"
              required
              spellcheck="false"
              autocomplete="off"
              aria-describedby="hint"
            ></textarea>
          </p>
          <button class="button" type="submit">${say("pages-verify-do")}</button>
        </form>`,
    },
    reader,
  );
}

function outcome(verdict: Verdict, reader: Reader): Html {
  const { say } = reader;
  return html`<section class="notice" aria-labelledby="outcome">
    <h2 id="outcome">${say(`pages-verify-${verdict.kind}-title`)}</h2>
    <p>${words(verdict, reader)}</p>
  </section>`;
}

function words(verdict: Verdict, { say, voice }: Reader): Html | Shown {
  switch (verdict.kind) {
    case "stands": {
      const { told, zone } = verdict;
      const person = told.login === undefined ? say("pages-somebody") : asText(`@${told.login}`);
      const pieces = {
        badge: link(told.page, told.badge),
        organization: asText(told.organization),
        person,
        day: longDay(dayIn(told.at, zone), voice),
      };
      return woven(pieces, (slots) => say("pages-award-stands", slots));
    }
    case "foreign":
      return say("pages-verify-foreign", { issuer: asText(shortened(verdict.issuer, 200)) });
    case "ended":
    case "no-badge":
    case "tampered":
    case "taken-back":
    case "too-long":
    case "unconfirmed":
    case "unknown-key":
    case "unreadable":
      return say(`pages-verify-${verdict.kind}`);
  }
}

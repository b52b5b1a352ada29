import { html } from "./html.ts";
import { type Total, wayBehind } from "../../core/pages.ts";
import { asText, type Shown } from "../../words/shown.ts";
import { around } from "./around.ts";
import type { Behind } from "./behind.ts";
import { one } from "./evidence.ts";
import { layout } from "./layout.ts";
import { type Html, path, to } from "./link.ts";
import { stageOf } from "./recognition.ts";
import { entry } from "./shown.ts";
import { turning } from "./turning.ts";
import type { View } from "./view.ts";
import { woven } from "./woven.ts";

/** Every fact behind a number about somebody who has a page, a hundred at a time. */
export function behindPage(behind: Behind, view: View): Html {
  const { say, login: org } = view;
  const { person, total, count, page } = behind;
  const login = view.logins[person] ?? "";
  const place = ["people", login, ...wayBehind(total)];
  const who = asText(`@${login}`);
  const title = titleOf(total, who, view);
  const known = { ...view, recognised: { ...view.recognised, evidence: behind.facts } };
  const back = { person: html`<a href="${to(view, org, "people", login)}">${`@${login}`}</a>` };
  const lede = woven(back, (slots) => say(`pages-behind-${total.kind}`, { ...slots, count }));
  const words = { before: say("pages-behind-before"), behind: say("pages-behind-behind") };
  return layout(
    {
      ...around(view, ...place),
      title,
      description: title,
      unlisted: true,
      main: html`<h1>${title}</h1>
        <p class="lede">${lede}</p>
        ${page > 1 && html`<p class="soft">${say("pages-behind-page", { page })}</p>`}
        <ul class="plain">
          ${behind.list.map((id) => html`<li>${one(id, known)}</li> `)}
        </ul>
        ${turning(path(org, ...place), behind, words, view)}`,
    },
    view,
  );
}

function titleOf(total: Total, who: Shown, view: View): Shown {
  const { say, definitions } = view;
  if (total.kind === "contributions") return say("pages-behind-title-contributions", { who });
  const name =
    total.kind === "stage"
      ? (stageOf(total.pathway, total.stage, definitions)?.name ?? total.stage)
      : badgeName(total.called, view);
  return say("pages-behind-title", { what: asText(name), who });
}

/** A badge's name, with the year behind it where it is given for each; its id where it is described no more. */
function badgeName(called: string, { definitions: { badges } }: View): string {
  const [, id = "", year = ""] = /^(.+)-(\d{4})$/.exec(called) ?? [];
  const yearly = entry(badges, id);
  return entry(badges, called)?.name ?? (yearly ? `${yearly.name} ${year}` : called);
}

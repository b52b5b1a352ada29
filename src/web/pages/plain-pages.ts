import { html } from "./html.ts";
import { nearest } from "../../definitions/nearest.ts";
import { around } from "./around.ts";
import { everything } from "./crumbs.ts";
import { communityLink } from "./glance.ts";
import * as kinds from "./kinds.ts";
import { layout } from "./layout.ts";
import { asking, chosenBy, type Html, home, to } from "./link.ts";
import { own } from "./own.ts";
import type { PageKind } from "./page-kind.ts";
import type { Reader } from "./reader.ts";
import { section } from "./section.ts";
import type { View } from "./view.ts";

/** There is nothing under this address. */
export function notFoundPage(reader: Reader): Html {
  return plainPage(reader, "missing");
}

/** Something broke on our side; says so without telling what. */
export function errorPage(reader: Reader): Html {
  return plainPage(reader, "broken");
}

/** What all of it comes from is out of reach for a moment. */
export function awayPage(reader: Reader): Html {
  return plainPage(reader, "away");
}

/** So many communities are named where somebody lost their way. */
const MOST = 30;

/** Nothing under this address of an organisation: what is called nearly so, and what there is. */
export function notFoundIn(view: View, way: string): Html {
  const { say, login, definitions } = view;
  const title = say("pages-missing-title");
  const near = nearIn(view, way);
  const all = Object.entries(definitions.communities);
  const some = all.filter(([, { status }]) => status !== "retired").slice(0, MOST);
  const list = html`<ul class="plain">
    ${some.map(([id]) => html`<li>${communityLink(id, view)}</li> `)}
  </ul>`;
  const words = say("pages-missing");
  return layout(
    {
      ...around(view),
      title,
      description: words,
      address: undefined,
      main: html`<h1>${title}</h1>
        <p class="lede">${words}</p>
        ${near && html`<p>${say("pages-missing-near")} ${near}</p>`}
        <p>
          <a href="${home(login)}${asking(chosenBy(view))}">${say("pages-home")}</a>
        </p>
        ${some.length > 0 && section("communities", say("pages-communities"), list)}`,
    },
    view,
  );
}

/** What has a page and nearly the name that somebody asked for. */
function nearIn(view: View, way: string): Html | "" {
  const [, , folder = "", id = ""] = way.split("/").map(decoded);
  const wanted = (id || folder).toLowerCase();
  const folders = Object.values(kinds).map(({ folder: one }: PageKind) => one);
  const sorted = folders.toSorted((a, b) => Number(b === folder) - Number(a === folder));
  for (const one of sorted) {
    const all: Readonly<Record<string, { readonly name: string }>> = view.definitions[one];
    const found = nearest(wanted, Object.keys(all));
    const { name } = (found !== undefined && all[found]) || {};
    if (found !== undefined && name !== undefined)
      return html`<a href="${to(view, view.login, one, found)}">${own(name, view)}</a>`;
  }
  return "";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function plainPage(reader: Reader, what: "missing" | "broken" | "away"): Html {
  const { say } = reader;
  const title = say(`pages-${what}-title`);
  const words = say(`pages-${what}`);
  return layout(
    {
      title,
      description: words,
      crumbs: [everything(reader)],
      main: html`<h1>${title}</h1>
        <p class="lede">${words}</p>
        <p><a href="/${asking(chosenBy(reader))}">${say("pages-home")}</a></p>`,
    },
    reader,
  );
}

import { html } from "../html.ts";
import type { Hono } from "hono";
import { listed } from "../../../words/list.ts";
import { asText, plain } from "../../../words/shown.ts";
import { addressOf, asking, chosenBy, type Html, home, path } from "../link.ts";
import { facesOf, type FindFace } from "../pictures/faces.ts";
import { drawing } from "../pictures/picture.ts";
import { showElsewhere } from "../pictures/show.ts";
import type { Everybody } from "../shown.ts";
import type { View } from "../view.ts";
import { asEverybodyReads } from "./everybody.ts";
import { groupPicture } from "./group-picture.ts";
import type { Asked } from "./plates.ts";

/** So many are drawn; the others are counted. */
const MOST = 100;

/** A picture of everybody who contributed, whatever they did, for READMEs. */
export function serveContributors(
  app: Hono,
  asked: Asked,
  finding: (org: number) => FindFace,
): void {
  app.get("/:org/contributors.svg", (c) =>
    asked(c, { everybody: { most: MOST } }, (view) => {
      const theirs = asEverybodyReads(view);
      const drawn = view.everybody && drawnFor(view.everybody, finding(view.org), theirs);
      return drawn?.then((svg) => showElsewhere(c, drawing(svg), theirs.voice.language));
    }),
  );
}

async function drawnFor(everybody: Everybody, find: FindFace, view: View): Promise<string> {
  const logins = everybody.list.flatMap((person) => view.logins[person] ?? []);
  const others = everybody.count - logins.length;
  const more = others > 0 ? [view.say("pages-contributors-others", { count: others })] : [];
  const names = [...logins.map((login) => asText(`@${login}`)), ...more];
  return groupPicture({
    logins,
    faces: await facesOf(logins, find),
    others,
    sentence: sentenceFor(view),
    names: listed(names, view.voice),
    language: view.voice.language,
  });
}

/** How that picture gets into a README; nothing where nobody knows under which address, or nobody is in it. */
export function everybodyInReadme(view: View): Html | "" {
  const { say, login, copy, recognised, contributed = [] } = view;
  const page = addressOf(home(login), view);
  const isNobody = recognised.list.length === 0 && contributed.length === 0;
  if (page === undefined || copy || isNobody) return "";
  const asked = asking(chosenBy(view));
  const picture = addressOf(path(login, "contributors.svg"), view);
  const line = `[![${plain(sentenceFor(view))}](${picture}${asked})](${page}${asked})`;
  return html`<details class="line-behind">
    <summary>${say("pages-contributors-how")}</summary>
    <p><code class="line">${line}</code></p>
  </details>`;
}

function sentenceFor({ say, definitions }: View) {
  return say("pages-contributors", { organization: asText(definitions.settings.organization) });
}
